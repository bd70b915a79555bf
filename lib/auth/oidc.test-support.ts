import { randomUUID } from 'node:crypto'
import type { Database } from '@/lib/db/open-database'
import type { Claims, OidcProvider } from '@/tests/support/oidc-provider'
import { makeCodeAccount } from './code-accounts'
import { createAuth } from './create-auth'
import { finishOidc, startConnection, startSignIn } from './oidc-flow'

const PASSWORD = 'correct horse battery'
const settings = {
  siteUrl: 'http://localhost:3000',
  secret: 'q7Zp2LxV9sKd4MfT6bNw1RyC8gHj3UeA',
  smtpUrl: undefined,
  mailFrom: 'Drydock <no-reply@localhost>',
}

/** Accounts on the database; with the provider where there is one. */
export function authOn(database: Database, provider?: Pick<OidcProvider, 'issuer'>) {
  const client = { clientId: 'drydock', clientSecret: 'a secret', name: 'School', scopes: ['openid', 'email'] }
  const oidc = provider && { ...client, issuer: provider.issuer }
  return createAuth({ database, settings, sendMail: undefined, oidc })
}

type Auth = ReturnType<typeof authOn>

/** Keeps cookies as a browser does. */
export class Browser {
  private readonly jar = new Map<string, string>()

  get headers(): Headers {
    return new Headers({ cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ') })
  }

  take(answer: Headers | null | undefined): void {
    for (const cookie of answer?.getSetCookie() ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      this.set(name, /max-age=0/i.test(cookie) ? '' : value)
    }
  }

  get(name: string): string {
    return this.jar.get(name) ?? ''
  }

  set(name: string, value: string): void {
    if (value === '') this.jar.delete(name)
    else this.jar.set(name, value)
  }
}

/** What the provider sends a browser back with that it let in. */
export async function visit(url: string): Promise<Record<string, string>> {
  const answer = await fetch(url, { redirect: 'manual' })
  const back = new URL(answer.headers.get('location') ?? '')
  if (`${back.origin}${back.pathname}` !== `${settings.siteUrl}/api/auth/callback/oidc`) throw new Error(back.href)
  return Object.fromEntries(back.searchParams)
}

/** Everything from the link to the page after it. */
export async function enter(auth: Auth, browser: Browser, next = '/classes') {
  const { url, headers } = await startSignIn(auth, { headers: browser.headers, next })
  browser.take(headers)
  const answer = await finishOidc(auth, { headers: browser.headers, query: await visit(url) })
  if (answer.status === 'signed-in') browser.take(answer.headers)
  return answer
}

/** Connects what the browser is signed in with. */
export async function connect(auth: Auth, browser: Browser, inBetween?: () => Promise<void>) {
  const { url, headers } = await startConnection(auth, { headers: browser.headers })
  browser.take(headers)
  const query = await visit(url)
  await inBetween?.()
  return finishOidc(auth, { headers: browser.headers, query })
}

let people = 0

/** Somebody whom no other test knows. */
export function somebody(more: Claims = {}) {
  people += 1
  const email = `person-${people}@example.org`
  return { sub: `subject-${people}`, email, email_verified: true, name: `Person ${people}`, ...more }
}

/** Somebody who joined without e-mail, signed in. */
export async function withCode(auth: Auth, { db }: Database): Promise<{ browser: Browser; userId: string }> {
  const { userId, returnCode } = await makeCodeAccount(db, { userId: randomUUID(), name: 'Local' })
  const browser = new Browser()
  browser.take((await auth.api.signInWithCode({ body: { code: returnCode }, returnHeaders: true })).headers)
  return { browser, userId }
}

/** An account with e-mail and password, signed in. */
export async function withPassword(auth: Auth, email: string): Promise<{ browser: Browser; userId: string }> {
  const body = { name: 'Local', email, password: PASSWORD }
  await auth.api.signUpEmail({ body })
  const browser = new Browser()
  const { headers, response } = await auth.api.signInEmail({ body, returnHeaders: true })
  browser.take(headers)
  return { browser, userId: response.user.id }
}

/** Whoever the browser is signed in as. */
export async function whoIs(auth: Auth, browser: Browser): Promise<string | undefined> {
  return (await auth.api.getSession({ headers: browser.headers }))?.user.id
}
