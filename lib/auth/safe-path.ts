const BASE = 'http://site.invalid'

/** Where whoever has signed in goes who was on the way to nothing else. */
export const AFTER_SIGN_IN = '/classes'

/** Where to go after signing in: a path of this site; for anything that would lead away from it, `AFTER_SIGN_IN`. */
export function safePath(wanted: string | undefined): string {
  // Browsers take a backslash for a slash, and drop tabs and line breaks.
  if (!wanted?.startsWith('/') || /[\\\p{Cc}]/u.test(wanted)) return AFTER_SIGN_IN
  if (!URL.canParse(wanted, BASE)) return AFTER_SIGN_IN
  const { origin, pathname, search, hash } = new URL(wanted, BASE)
  return origin === BASE && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : AFTER_SIGN_IN
}
