import { cookies } from 'next/headers'
import { afterEach, expect, vi } from 'vitest'
import { signOut } from '@/app/(account)/account/actions'
import { disconnect, signOutDevice, signOutOthers } from '@/app/(account)/account/own-actions'
import { DatabaseGoneError } from '@/lib/db/database-gone'
import type { Database } from '@/lib/db/open-database'
import { type FormAction, FRESH } from '@/lib/forms/form-state'
import { ask, headersOf, type Told } from '@/tests/support/access-request'
import { toForm } from '@/tests/support/access-table'
import { testOnEach } from '@/tests/support/databases'
import { failOn } from '@/tests/support/failing-writes'
import { auth } from './auth'
import { type Browser, withPassword } from './oidc.test-support'
import { OIDC } from './oidc-rules'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  globalThis.drydockDatabase = undefined
})

const serve = (database: Database) => {
  globalThis.drydockDatabase = Promise.resolve(database)
}

const ACTIONS: Readonly<Record<string, FormAction>> = { signOut, signOutDevice, signOutOthers, disconnect }

/** Somebody with a password, signed in on two devices, whom a provider brings in too. */
async function makeSomebody({ db }: Database) {
  const email = 'ada@example.org'
  const { browser, userId } = await withPassword(await auth(), email)
  await (await auth()).api.signInEmail({ body: { email, password: 'correct horse battery' } })
  const account = db.selectFrom('account').selectAll().where('userId', '=', userId)
  const row = { ...(await account.executeTakeFirstOrThrow()), id: `${userId}-oidc`, accountId: `${userId}-oidc` }
  await db
    .insertInto('account')
    .values({ ...row, providerId: OIDC, password: null })
    .execute()
  const sessions = db.selectFrom('session').select('id').where('userId', '=', userId)
  const count = async () => [(await sessions.execute()).length, (await account.execute()).length]
  const own = (await (await auth()).api.getSession({ headers: browser.headers }))?.session.id ?? ''
  const other = (await sessions.where('id', '<>', own).executeTakeFirstOrThrow()).id
  return { browser, count, form: toForm({ sessionId: other }) }
}

/** What the form is answered, and which cookies are set or taken away with it. */
async function send({ headers }: Browser, work: () => ReturnType<FormAction>): Promise<{ told: Told; jar: string[] }> {
  let jar: string[] = []
  const told = await ask(headersOf(headers.get('cookie') ?? ''), async () => {
    const before = (await cookies()).getAll().map(({ value }) => value)
    const answer = await work()
    jar = (await cookies()).getAll().flatMap(({ name, value }) => (before.includes(value) ? [] : [name]))
    return answer
  })
  return { told, jar }
}

/** By what the database is gone for those who sign out. */
const GOING: Readonly<Record<string, (database: Database) => void>> = {
  'it cannot be opened': () => {
    globalThis.drydockDatabase = Promise.reject(new DatabaseGoneError('gone for a test'))
    globalThis.drydockDatabase.catch(() => undefined)
  },
  'it cannot be written': (database) => serve(failOn(failOn(database, 'session'), 'account')),
}

for (const [why, go] of Object.entries(GOING)) {
  testOnEach(`whoever signs out hears that the database is gone, and is still signed in: ${why}`, async (database) => {
    vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    serve(database)
    const { browser, count, form } = await makeSomebody(database)
    for (const [name, action] of Object.entries(ACTIONS)) {
      go(database)
      const { told, jar } = await send(browser, () => action(FRESH, form))
      expect(told, name).toMatchObject({ kind: 'state', state: { status: 'refused', isTemporary: true } })
      expect(JSON.stringify(told), name).toMatch(/database cannot be reached just now\..* still signed in/)
      expect(jar, `${name} takes no cookie away`).toEqual([])
      serve(database)
      expect(await count(), name).toEqual([2, 2])
    }
    // Once it is back, the same forms do what they say.
    for (const action of [disconnect, signOutDevice]) await send(browser, () => action(FRESH, form))
    expect(await count()).toEqual([1, 1])
    expect((await send(browser, () => signOut(FRESH, form))).told).toEqual({ kind: 'page', path: '/' })
    expect(await count()).toEqual([0, 1])
  })
}
