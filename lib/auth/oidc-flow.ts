import 'server-only'
import type { Auth } from './create-auth'
import { type OidcFault, toOidcFault } from './oidc-fault'
import { OIDC, OIDC_REFUSED } from './oidc-rules'
import { safePath } from './safe-path'

/**
 * Where better-auth is told to go in the end. No pages: `finishOidc` reads them, so that what is behind them cannot be
 * mistaken for where the visitor wants to go.
 */
const SIGNED_IN = '/account/oidc/signed-in'
const CONNECTED = '/account/oidc/connected'

interface OidcStart {
  /** At the provider; the visitor's browser goes there. */
  url: string
  /** With the cookie by which this browser is known when it comes back. Next.js has set it already where there is a request. */
  headers: Headers
}

/** Begins to sign somebody in, who then goes on to `next`. */
export async function startSignIn(auth: Auth, asking: { headers: Headers; next: string }): Promise<OidcStart> {
  const next = new URLSearchParams({ next: safePath(asking.next) })
  const { headers, response } = await auth.api.signInSocial({
    body: {
      provider: OIDC,
      callbackURL: `${SIGNED_IN}?${next}`,
      errorCallbackURL: `${OIDC_REFUSED}?${next}`,
      disableRedirect: true,
    },
    headers: asking.headers,
    returnHeaders: true,
  })
  return { url: requireUrl(response.url), headers: headers ?? new Headers() }
}

/** Begins to connect the provider with the account of whoever is signed in. @throws where nobody is. */
export async function startConnection(auth: Auth, asking: { headers: Headers }): Promise<OidcStart> {
  const { headers, response } = await auth.api.linkSocialAccount({
    body: {
      provider: OIDC,
      callbackURL: CONNECTED,
      errorCallbackURL: `${OIDC_REFUSED}?connecting=yes`,
      disableRedirect: true,
    },
    headers: asking.headers,
    returnHeaders: true,
  })
  return { url: requireUrl(response.url), headers: headers ?? new Headers() }
}

export type OidcAnswer =
  | { status: 'signed-in'; userId: string; next: string; headers: Headers }
  | { status: 'connected' }
  | { status: 'refused'; fault: OidcFault; isConnecting: boolean; next: string }

interface Return {
  headers: Headers
  /** What the provider sent along: a code or an error, and the state. */
  query: Record<string, string>
}

/** Takes back a browser that comes from the provider. */
export async function finishOidc(auth: Auth, { headers, query }: Return): Promise<OidcAnswer> {
  const params = { id: OIDC }
  const answer = await auth.api.callbackOAuth({ method: 'GET', params, query, headers, asResponse: true })
  const { pathname, searchParams } = new URL(answer.headers.get('location') ?? OIDC_REFUSED, 'http://site.invalid')
  if (pathname === CONNECTED) return { status: 'connected' }
  const next = safePath(searchParams.get('next') ?? undefined)
  const session = pathname === SIGNED_IN ? await auth.api.getSession({ headers: sentBack(answer) }) : null
  if (session) return { status: 'signed-in', userId: session.user.id, next, headers: answer.headers }
  const code = searchParams.get('error')
  const fault = toOidcFault(code)
  // The only trace of a wrong setting. A code of the provider may be any text, which a log must not repeat.
  if (fault === 'failed') console.error(`oidc: refused (${/^\w{1,60}$/.test(code ?? '') ? code : 'unknown reason'})`)
  return { status: 'refused', fault, isConnecting: searchParams.has('connecting'), next }
}

/** The cookies of an answer, as a browser sends them from then on. */
function sentBack({ headers }: Response): Headers {
  return new Headers({
    cookie: headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  })
}

function requireUrl(url: string | undefined): string {
  if (url === undefined) throw new Error('better-auth did not say where the provider is.')
  return url
}
