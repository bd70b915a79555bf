import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { GET as startConnecting } from '@/app/(account)/account/oidc/connect/route'
import { GET as start } from '@/app/(account)/account/oidc/route'
import { GET as finish } from '@/app/api/auth/callback/oidc/route'
import type { Database } from '@/lib/db/open-database'
import { MARK_COOKIE } from '@/lib/progress/account-mark'
import { ask, headersOf, SITE, type Told } from '@/tests/support/access-request'
import { testOnEach } from '@/tests/support/databases'
import { failOn } from '@/tests/support/failing-writes'
import { type OidcProvider, startOidcProvider } from '@/tests/support/oidc-provider'
import { auth } from './auth'
import { makeConnectToken } from './connect-token'
import { findOidcAuth } from './oidc'
import { Browser, somebody, visit, withCode } from './oidc.test-support'

let provider: OidcProvider
beforeAll(async () => {
  provider = await startOidcProvider()
})
afterAll(() => provider.stop())
afterEach(() => {
  vi.unstubAllEnvs()
  globalThis.drydockDatabase = undefined
})

/** The server as an operator with a provider runs it. */
function serve(database: Database, issuer = provider.issuer): void {
  globalThis.drydockDatabase = Promise.resolve(database)
  const settings = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'drydock',
    OIDC_CLIENT_SECRET: 'a secret',
    OIDC_NAME: 'School',
  }
  for (const [name, value] of Object.entries({ AUTH_SECRET: 'x'.repeat(32), ...settings })) vi.stubEnv(name, value)
}

/** Asks a route as a browser does that follows a link, and keeps its cookies. */
async function follow(browser: Browser, path: string, more: Record<string, string> = {}): Promise<Told> {
  const headers = headersOf(browser.headers.get('cookie') ?? '')
  for (const name of ['origin', 'next-action']) headers.delete(name)
  for (const [name, value] of Object.entries(more)) headers.set(name, value)
  const request = new NextRequest(new URL(path, SITE), { headers })
  const handlers = {
    '/account/oidc': start,
    '/account/oidc/connect': startConnecting,
    '/api/auth/callback/oidc': finish,
  }
  const [, handle] = Object.entries(handlers).find(([place]) => place === request.nextUrl.pathname) ?? []
  return ask(headers, async () => {
    try {
      return await handle?.(request)
    } finally {
      for (const { name, value } of (await cookies()).getAll()) browser.set(name, value)
    }
  })
}

async function comeBack(browser: Browser, away: Told): Promise<Told> {
  const query = new URLSearchParams(await visit(away.kind === 'page' ? away.path : ''))
  return follow(browser, `/api/auth/callback/oidc?${query}`, { 'sec-fetch-site': 'cross-site' })
}

/** As the page "Account" makes it. */
async function tokenOf({ headers }: Browser): Promise<string> {
  let token: string | undefined
  await ask(headers, async () => {
    token = await makeConnectToken()
    return undefined
  })
  return String(token)
}

const page = (path: string) => ({ kind: 'page', path })

testOnEach('the link leads to the provider and back to the page, signed in and marked so', async (database) => {
  serve(database)
  provider.letIn(somebody())
  const browser = new Browser()
  const away = await follow(browser, '/account/oidc?next=/join/ABCD-EFGH')
  expect(away).toMatchObject({ kind: 'page', path: expect.stringMatching(`^${provider.issuer}/authorize`) })
  expect(await comeBack(browser, away)).toEqual(page('/join/ABCD-EFGH'))
  expect(browser.get(MARK_COOKIE)).toMatch(/^[\w-]{16}$/)
  // Signed in, the link leads on at once: nobody is made somebody else on the way.
  expect(await follow(browser, '/account/oidc?next=/learn')).toEqual(page('/learn'))
})

testOnEach('without settings, from another site, or with the provider gone nobody is led away', async (database) => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  serve(database, 'http://localhost:1')
  const browser = new Browser()
  const path = '/account/oidc?next=//evil.example'
  const back = '/account/sign-in?next=%2Fclasses'
  expect(await follow(browser, path, { 'sec-fetch-site': 'cross-site' })).toEqual(page(`${back}&fault=elsewhere`))
  expect(await follow(browser, path)).toEqual(page(`${back}&fault=gone`))
  vi.stubEnv('OIDC_ISSUER', '')
  vi.stubEnv('OIDC_CLIENT_ID', '')
  vi.stubEnv('OIDC_CLIENT_SECRET', '')
  vi.stubEnv('OIDC_NAME', '')
  for (const gone of [path, '/account/oidc/connect', '/api/auth/callback/oidc?code=x&state=x']) {
    expect(await follow(browser, gone)).toEqual({ kind: 'not-found' })
  }
})

testOnEach('a refusal leads to the page with a word of ours', async (database) => {
  serve(database)
  const forged = '/api/auth/callback/oidc?error=access_denied&error_description=Call+0900&state=forged'
  expect(await follow(new Browser(), forged)).toEqual(page('/account/sign-in?next=%2Fclasses&fault=stale'))
})

testOnEach('where the database cannot be written, the page says that it failed', async (database) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const broken = failOn(database, 'verification')
  serve(broken)
  const failed = page('/account/sign-in?next=%2Fclasses&fault=failed')
  expect(await follow(new Browser(), '/account/oidc')).toEqual(failed)
  const { browser } = await withCode(await auth(), database)
  const token = await tokenOf(browser)
  const connecting = `/account/oidc/connect?${new URLSearchParams({ token })}`
  expect(await follow(browser, connecting)).toEqual(page('/account?fault=failed'))

  serve(database)
  provider.letIn(somebody())
  const newcomer = new Browser()
  const away = await follow(newcomer, '/account/oidc')
  const query = new URLSearchParams(await visit(away.kind === 'page' ? away.path : ''))
  serve(failOn(database, 'session'))
  const back = await follow(newcomer, `/api/auth/callback/oidc?${query}`, { 'sec-fetch-site': 'cross-site' })
  expect(back).toEqual(page('/account/sign-in?fault=failed'))
  expect(told.mock.calls.flat().every((line) => /^oidc: [^@]+$/.test(String(line)))).toBe(true)
})

testOnEach('after a mistake in the settings the provider is asked anew', async (database) => {
  serve(database)
  vi.stubEnv('AUTH_SECRET', 'short')
  await expect(findOidcAuth()).rejects.toThrow('AUTH_SECRET')
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
  expect(await findOidcAuth()).toBeDefined()
})

testOnEach('connecting takes a link of the visitor’s own page', async (database) => {
  serve(database)
  provider.letIn(somebody())
  const { browser } = await withCode(await auth(), database)
  const other = await withCode(await auth(), database)
  expect(await follow(new Browser(), '/account/oidc/connect')).toEqual(page('/account/sign-in?next=%2Faccount'))
  for (const token of ['', 'x', 'ö'.repeat(43), await tokenOf(other.browser)]) {
    const query = new URLSearchParams({ token })
    expect(await follow(browser, `/account/oidc/connect?${query}`), token).toEqual(page('/account'))
  }
  const away = await follow(browser, `/account/oidc/connect?${new URLSearchParams({ token: await tokenOf(browser) })}`)
  expect(await comeBack(browser, away)).toEqual(page('/account?oidc=connected'))
})
