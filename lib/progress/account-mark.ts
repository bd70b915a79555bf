/** Set by `lib/auth/session-mark.ts`: tells scripts that somebody is signed in, and whether it is still the same one. */
export const MARK_COOKIE = 'drydock-signed-in'

/** The mark of whoever is signed in, from the cookies that a script sees; undefined where nobody is. */
export function findMark(cookies: string): string | undefined {
  return cookies
    .split('; ')
    .find((cookie) => cookie.startsWith(`${MARK_COOKIE}=`))
    ?.slice(MARK_COOKIE.length + 1)
    .match(/^[\w-]{1,64}$/)?.[0]
}
