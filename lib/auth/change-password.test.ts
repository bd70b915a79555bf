import { randomUUID } from 'node:crypto'
import { cookies } from 'next/headers'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, vi } from 'vitest'
import { changeOwnPassword } from '@/app/(account)/account/own-actions'
import AccountPage from '@/app/(account)/account/page'
import type { Database } from '@/lib/db/open-database'
import { FRESH } from '@/lib/forms/form-state'
import { ask, headersOf, type Told } from '@/tests/support/access-request'
import { toForm } from '@/tests/support/access-table'
import { testOnEach } from '@/tests/support/databases'
import { auth } from './auth'
import { makeCodeAccount } from './code-accounts'
import { findLimitFault } from './limits'
import { Browser } from './oidc.test-support'

const oldPassword = 'correct horse battery'
const newPassword = 'another horse battery'

afterEach(() => {
  vi.unstubAllEnvs()
  globalThis.drydockDatabase = undefined
})

function serve(database: Database): void {
  globalThis.drydockDatabase = Promise.resolve(database)
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
}

async function signIn(email: string, password: string): Promise<Browser> {
  const browser = new Browser()
  const { headers } = await (await auth()).api.signInEmail({ body: { email, password }, returnHeaders: true })
  browser.take(headers)
  return browser
}

/** Passwords are hashed slowly on purpose, and the first test has been on both. */
const ONE_KIND = { dialects: ['sqlite'] } as const

/** Somebody with a password, on two devices. */
async function makeSomebody() {
  const email = `${randomUUID()}@example.org`
  const { user } = await (await auth()).api.signUpEmail({ body: { name: 'Ada', email, password: oldPassword } })
  const devices = [await signIn(email, oldPassword), await signIn(email, oldPassword)] as const
  return { email, userId: user.id, devices }
}

async function isSignedIn({ headers }: Browser): Promise<boolean> {
  return (await (await auth()).api.getSession({ headers })) !== null
}

/** Sends the form from a browser, which keeps the cookies of the answer. */
function change(browser: Browser, fields: Record<string, string>): Promise<Told> {
  return ask(headersOf(browser.headers.get('cookie') ?? ''), async () => {
    const answer = await changeOwnPassword(FRESH, toForm(fields))
    for (const { name, value } of (await cookies()).getAll()) browser.set(name, value)
    return answer
  })
}

/** Parts of the page of the account, as somebody sees them. */
async function readHeadings({ headers }: Browser): Promise<string[]> {
  let markup = ''
  await ask(headersOf(headers.get('cookie') ?? ''), async () => {
    const page = { params: Promise.resolve({}), searchParams: Promise.resolve({}) }
    markup = renderToStaticMarkup(await AccountPage(page))
    return undefined
  })
  return [...markup.matchAll(/<h2[^>]*>([^<]+)/g)].map(([, heading = '']) => heading)
}

testOnEach('who knows the old password chooses another, and stays signed in on this device alone', async (database) => {
  serve(database)
  const { email, devices } = await makeSomebody()
  const [here, there] = devices
  const told = await change(here, { oldPassword, newPassword })
  expect(told).toMatchObject({ state: { status: 'done' } })
  expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false])
  expect(await isSignedIn(await signIn(email, newPassword))).toBe(true)
  await expect(signIn(email, oldPassword)).rejects.toMatchObject({ status: 'UNAUTHORIZED' })
})

testOnEach(
  'a wrong old password is said at its field, and nothing changes',
  async (database) => {
    serve(database)
    const { email, devices } = await makeSomebody()
    const told = await change(devices[0], { oldPassword: 'not the password', newPassword })
    expect(told).toEqual({
      kind: 'state',
      state: {
        status: 'refused',
        reason: 'Your password has not changed.',
        faults: { oldPassword: 'This is not your password. Is it mistyped?' },
        values: {},
      },
    })
    expect(await Promise.all(devices.map(isSignedIn))).toEqual([true, true])
    expect(await isSignedIn(await signIn(email, oldPassword))).toBe(true)
  },
  ONE_KIND,
)

testOnEach(
  'nobody tries passwords at a computer that was left signed in',
  async (database) => {
    serve(database)
    const { userId, devices } = await makeSomebody()
    // As ten tries do, without the time that ten hashes take.
    for (let tries = 0; tries < 10; tries++) {
      await findLimitFault('change', { headers: new Headers(), account: userId })
    }
    const told = await change(devices[0], { oldPassword, newPassword })
    expect(told).toMatchObject({
      state: { status: 'refused', reason: 'Too many tries. Wait 15 minutes and try again.' },
    })
  },
  ONE_KIND,
)

testOnEach(
  'only who has a password is asked for it on the page of the account',
  async (database) => {
    serve(database)
    const { devices } = await makeSomebody()
    const withCode = new Browser()
    const { returnCode } = await makeCodeAccount(database.db, { userId: randomUUID(), name: 'Lea' })
    const { api } = await auth()
    withCode.take((await api.signInWithCode({ body: { code: returnCode }, returnHeaders: true })).headers)
    const headings = await Promise.all([devices[0], withCode].map(readHeadings))
    expect(headings).toEqual([
      ['Name', 'Password', 'Where you are signed in', 'What is kept about you'],
      ['Name', 'Where you are signed in', 'What is kept about you'],
    ])
  },
  ONE_KIND,
)
