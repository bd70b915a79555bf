import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'

/** As `create-auth.ts` has them named: with TLS, and without. */
const NAMES = ['__Secure-drydock.session_token', 'drydock.session_token']

/**
 * The token of a session in a cookie header, where this site has signed it. No database is asked, so the session may be
 * over: good enough to count by, and it opens nothing.
 *
 * Signed as https://www.better-auth.com/docs/concepts/cookies has it; the test compares with a cookie of the library.
 */
export function findSignedToken(cookies: string, secret: string): string | undefined {
  const pairs = cookies.split(';').map((pair) => pair.trim())
  const pair = NAMES.flatMap((name) => pairs.find((each) => each.startsWith(`${name}=`)) ?? [])[0]
  if (pair === undefined) return undefined
  const value = pair.slice(pair.indexOf('=') + 1)
  const token = value.slice(0, Math.max(0, value.lastIndexOf('.')))
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  // Compared as it was sent, and not decoded: a token has then one spelling alone.
  const [sent, own] = [Buffer.from(value), Buffer.from(`${token}.${encodeURIComponent(signature)}`)]
  return token !== '' && sent.length === own.length && timingSafeEqual(sent, own) ? token : undefined
}
