const BASE = 'http://site.invalid'

/** Where to go after signing in: a path of this site, or the fallback for anything that would lead away from it. */
export function safePath(wanted: string | undefined, fallback: string): string {
  // Browsers take a backslash for a slash, and drop tabs and line breaks.
  if (!wanted?.startsWith('/') || /[\\\p{Cc}]/u.test(wanted)) return fallback
  if (!URL.canParse(wanted, BASE)) return fallback
  const { origin, pathname, search, hash } = new URL(wanted, BASE)
  return origin === BASE && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : fallback
}
