import { Events } from 'oauth2-mock-server'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import type { Database } from '@/lib/db/open-database'
import { testOnEach } from '@/tests/support/databases'
import { type OidcProvider, startOidcProvider } from '@/tests/support/oidc-provider'
import { makeUser } from '@/tests/support/school'
import { findProviderFault } from './oidc'
import { authOn, Browser, enter, somebody, visit, whoIs, withCode } from './oidc.test-support'
import { finishOidc, startSignIn } from './oidc-flow'

let provider: OidcProvider
beforeAll(async () => {
  provider = await startOidcProvider()
})
afterAll(() => provider.stop())

const countOf = async ({ db }: Database, table: 'user' | 'session') =>
  (await db.selectFrom(table).select('id').execute()).length
const refused = (fault: string) => ({ status: 'refused', fault, isConnecting: false, next: '/classes' })

/** Failures are told in the log as well. */
function hushed() {
  return vi.spyOn(console, 'error').mockImplementation(() => {})
}

testOnEach('the first sign-in makes an account, the second finds it, and no token is kept', async (database) => {
  const auth = authOn(database, provider)
  const ada = somebody({ name: '  Ada\nLovelace ', picture: 'https://pictures.example.org/ada.png' })
  provider.letIn(ada)
  const [first, second] = [new Browser(), new Browser()]
  expect(await enter(auth, first, '/join/ABCD-EFGH')).toMatchObject({ status: 'signed-in', next: '/join/ABCD-EFGH' })
  const users = await countOf(database, 'user')
  provider.letIn({ ...ada, name: 'Somebody else', email: 'moved@example.org' })
  await enter(auth, second)
  expect(await countOf(database, 'user')).toBe(users)

  // What the rest of the site uses knows nothing of the provider.
  const plain = authOn(database)
  const userId = await whoIs(plain, first)
  expect(userId).toBe(await whoIs(plain, second))
  const user = await database.db.selectFrom('user').selectAll().where('id', '=', String(userId)).executeTakeFirst()
  expect(user).toMatchObject({ name: 'Ada Lovelace', email: ada.email, image: null })
  expect(await plain.api.listSessions({ headers: first.headers })).toHaveLength(2)
  const accounts = await database.db.selectFrom('account').selectAll().where('userId', '=', String(userId)).execute()
  const none = { accessToken: null, refreshToken: null, idToken: null, scope: null, password: null }
  expect(accounts).toEqual([
    expect.objectContaining({ providerId: 'oidc', accountId: `${provider.issuer} ${ada.sub}`, ...none }),
  ])
})

testOnEach('the way to the provider has a state, a nonce and PKCE, and asks for what is set', async (database) => {
  const { url, headers } = await startSignIn(authOn(database, provider), { headers: new Headers(), next: '/' })
  const asked = Object.fromEntries(new URL(url).searchParams)
  expect(asked).toMatchObject({ response_type: 'code', client_id: 'drydock', scope: 'openid email' })
  expect(asked).toMatchObject({ code_challenge_method: 'S256', code_challenge: expect.stringMatching(/^[\w-]{43}$/) })
  expect([asked['state'], asked['nonce']]).toEqual([expect.stringMatching(/^.{32}$/), expect.stringMatching(/^.{32}$/)])
  expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^drydock\.state=.+; HttpOnly; SameSite=Lax$/)])
})

testOnEach(
  'whoever comes back without having gone is not let in: forged, missing, of another browser',
  async (database) => {
    const auth = authOn(database, provider)
    provider.letIn(somebody())
    const browser = new Browser()
    const { url, headers } = await startSignIn(auth, { headers: browser.headers, next: '/' })
    browser.take(headers)
    const query = await visit(url)
    const before = await countOf(database, 'session')
    const back = (some: Record<string, string>, from = browser) =>
      finishOidc(auth, { headers: from.headers, query: some })
    expect(await back({ ...query, state: 'x'.repeat(32) })).toEqual(refused('stale'))
    expect(await back({ code: String(query['code']) })).toEqual(refused('stale'))
    expect(await back({})).toEqual(refused('stale'))
    expect(await back(query, new Browser())).toMatchObject({ status: 'refused', fault: 'stale' })
    expect(await countOf(database, 'session')).toBe(before)
  },
)

testOnEach('what came back once is not taken again, and its code not with another state', async (database) => {
  const log = hushed()
  const auth = authOn(database, provider)
  provider.letIn(somebody())
  const browser = new Browser()
  const go = async () => {
    const { url, headers } = await startSignIn(auth, { headers: browser.headers, next: '/' })
    browser.take(headers)
    return visit(url)
  }
  const query = await go()
  const { headers } = browser
  expect(await finishOidc(auth, { headers, query })).toMatchObject({ status: 'signed-in' })
  expect(await finishOidc(auth, { headers, query })).toMatchObject({ fault: 'stale' })
  const { state = '' } = await go()
  const mixed = { ...query, state }
  expect(await finishOidc(auth, { headers: browser.headers, query: mixed })).toMatchObject({ fault: 'failed' })
  expect(log).toHaveBeenCalledExactlyOnceWith('oidc: refused (invalid_code)')
})

testOnEach('without an address that counts there is no account, whether one has it or not', async (database) => {
  const auth = authOn(database, provider)
  const { userId } = await makeUser(database.db)
  const users = await countOf(database, 'user')
  for (const email of [`${userId}@example.org`, somebody().email]) {
    provider.letIn(somebody({ email, email_verified: false }))
    expect(await enter(auth, new Browser())).toEqual(refused('unverified-address'))
  }
  provider.letIn(somebody({ email: undefined }))
  expect(await enter(auth, new Browser())).toEqual(refused('no-address'))
  expect(await countOf(database, 'user')).toBe(users)
})

testOnEach('an account that was there before is not taken over by its address', async (database) => {
  const auth = authOn(database, provider)
  const { userId } = await makeUser(database.db)
  provider.letIn(somebody({ email: `${userId.toUpperCase()}@Example.org` }))
  const browser = new Browser()
  expect(await enter(auth, browser)).toEqual(refused('taken'))
  expect(await whoIs(auth, browser)).toBeUndefined()
  expect(await database.db.selectFrom('account').select('id').where('userId', '=', userId).execute()).toEqual([])
})

testOnEach('nobody can put a password on an account that came from the provider', async (database) => {
  const auth = authOn(database, provider)
  const ada = somebody()
  provider.letIn(ada)
  const browser = new Browser()
  await enter(auth, browser)
  const body = { name: 'Eve', email: ada.email, password: 'a password of Eve' }
  // It answers as if the address were new.
  await auth.api.signUpEmail({ body })
  const userId = String(await whoIs(auth, browser))
  const accounts = await database.db.selectFrom('account').select('providerId').where('userId', '=', userId).execute()
  expect(accounts).toEqual([{ providerId: 'oidc' }])
})

testOnEach('a session that was there before is not taken over by the new one', async (database) => {
  const auth = authOn(database, provider)
  const { browser } = await withCode(auth, database)
  const planted = browser.get('drydock.session_token')
  provider.letIn(somebody())
  const answer = await enter(auth, browser)
  expect(browser.get('drydock.session_token')).not.toBe(planted)
  expect(answer).toMatchObject({ status: 'signed-in', userId: await whoIs(auth, browser) })
})

testOnEach('where to go next is a page of this site', async (database) => {
  const auth = authOn(database, provider)
  provider.letIn(somebody())
  for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
    expect(await enter(auth, new Browser(), next)).toMatchObject({ status: 'signed-in', next: '/classes' })
  }
  const odd = '/learn?error=access_denied&next=//evil.example'
  expect(await enter(auth, new Browser(), odd)).toMatchObject({ status: 'signed-in', next: odd })
})

testOnEach('a refusal of the provider leads back, and its words stay out of page and log', async (database) => {
  const log = hushed()
  const auth = authOn(database, provider)
  for (const [error, fault] of [
    ['access_denied', 'denied'],
    ['temporarily_unavailable', 'gone'],
    ['<script>alert(1)</script>', 'failed'],
  ] as const) {
    const browser = new Browser()
    const { url, headers } = await startSignIn(auth, { headers: browser.headers, next: '/learn' })
    browser.take(headers)
    const query = { state: new URL(url).searchParams.get('state') ?? '', error, error_description: 'Call 0900' }
    const answer = await finishOidc(auth, { headers: browser.headers, query })
    expect(answer).toEqual({ status: 'refused', fault, isConnecting: false, next: '/learn' })
  }
  expect(log).toHaveBeenCalledExactlyOnceWith('oidc: refused (unknown reason)')
})

testOnEach('a token for somebody else, of another time or about another person lets nobody in', async (database) => {
  hushed()
  const auth = authOn(database, provider)
  const sessions = await countOf(database, 'session')
  const past = Math.floor(Date.now() / 1000) - 3600
  for (const wrong of [{ aud: 'another-site' }, { nonce: 'another' }, { iss: 'https://evil.example' }, { exp: past }]) {
    provider.letIn(somebody(wrong))
    expect(await enter(auth, new Browser()), JSON.stringify(wrong)).toEqual(refused('failed'))
  }
  provider.letIn(somebody())
  provider.service.once(Events.BeforeResponse, ({ body }: { body: object }) => Reflect.deleteProperty(body, 'id_token'))
  provider.service.once(Events.BeforeUserinfo, ({ body }: { body: object }) => Object.assign(body, somebody()))
  expect(await enter(auth, new Browser())).toEqual(refused('failed'))
  provider.letIn({ sub: 'subject' })
  provider.service.once(Events.BeforeUserinfo, ({ body }: { body: object }) => Object.assign(body, somebody()))
  expect(await enter(auth, new Browser())).toEqual(refused('failed'))
  expect(await countOf(database, 'session')).toBe(sessions)
})

testOnEach('an address that only the user info tells is taken from there', async (database) => {
  const auth = authOn(database, provider)
  const { sub, ...told } = somebody()
  provider.letIn({ sub })
  provider.service.once(Events.BeforeUserinfo, ({ body }: { body: object }) => Object.assign(body, { sub, ...told }))
  expect(await enter(auth, new Browser())).toMatchObject({ status: 'signed-in' })
})

testOnEach('a provider that is gone, or another than is set, is told to the operator', async (database) => {
  const faultOf = async (issuer: string) => {
    const auth = authOn(database, { issuer })
    const oidc = { issuer, clientId: 'drydock', clientSecret: 'a secret', name: 'School', scopes: ['openid'] }
    return findProviderFault(auth, oidc)
  }
  expect(await faultOf(provider.issuer)).toBeUndefined()
  expect(await faultOf(`${provider.issuer}/`)).toBeUndefined()
  expect(await faultOf('http://localhost:1')).toMatch(/^no document of discovery .+ \(http:\/\/localhost:1\)\.$/)
  provider.service.once(Events.BeforeWellKnownOpenIdConfiguration, ({ body }: { body: object }) =>
    Object.assign(body, { issuer: 'https://login.example.org' }),
  )
  expect(await faultOf(provider.issuer)).toMatch(/calls itself https:\/\/login\.example\.org\.$/)
})
