import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { signUp } from '@/app/(account)/account/actions'
import type { Database } from '@/lib/db/open-database'
import { FRESH } from '@/lib/forms/form-state'
import { ask, headersOf } from '@/tests/support/access-request'
import { toForm } from '@/tests/support/access-table'
import { testOnEach } from '@/tests/support/databases'
import { failOn } from '@/tests/support/failing-writes'
import { type OidcProvider, startOidcProvider } from '@/tests/support/oidc-provider'
import { authOn, Browser, enter, somebody } from './oidc.test-support'

const password = 'correct horse battery'

let provider: OidcProvider
beforeAll(async () => {
  provider = await startOidcProvider()
})
afterAll(() => provider.stop())
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  globalThis.drydockDatabase = undefined
})

async function listUsers({ db }: Database, email: string) {
  return db.selectFrom('user').select('name').where('email', '=', email).execute()
}

testOnEach('an account whose password could not be written is none, and can be made again', async (database) => {
  const body = { name: 'Ada', email: 'ada@example.org', password }
  await expect(authOn(failOn(database, 'account')).api.signUpEmail({ body })).rejects.toThrow('cannot be used')
  expect(await listUsers(database, body.email)).toEqual([])
  const { api } = authOn(database)
  await api.signUpEmail({ body })
  expect((await api.signInEmail({ body })).user.name).toBe('Ada')
})

testOnEach('the same with a provider: whoever comes first comes whole, or not at all', async (database) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const person = somebody()
  provider.letIn(person)
  const answer = await enter(authOn(failOn(database, 'account'), provider), new Browser())
  expect(answer).toMatchObject({ status: 'refused', fault: 'failed' })
  expect(await listUsers(database, person.email)).toEqual([])
  expect(await enter(authOn(database, provider), new Browser())).toMatchObject({ status: 'signed-in' })
  expect(await listUsers(database, person.email)).toEqual([{ name: person.name }])
})

testOnEach('whoever signs up is told where no account could be made, and keeps what they typed', async (database) => {
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const typed = { name: 'Bea', email: 'bea@example.org' }
  const send = () => ask(headersOf(''), () => signUp(FRESH, toForm({ ...typed, password })))
  globalThis.drydockDatabase = Promise.resolve(failOn(database, 'user'))
  const reason = 'No account was made. Try again in a minute.'
  expect(await send()).toEqual({
    kind: 'state',
    state: { status: 'refused', reason, faults: {}, values: typed, isTemporary: true },
  })
  globalThis.drydockDatabase = Promise.resolve(database)
  const made = { kind: 'page', path: '/account/sign-in?made=yes&next=%2Fclasses' }
  // Once more is answered as once: it must not tell which addresses have an account.
  expect([await send(), await send()]).toEqual([made, made])
  expect(await listUsers(database, typed.email)).toEqual([{ name: 'Bea' }])
})
