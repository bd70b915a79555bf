import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { KyselyPlugin } from 'kysely'
import { afterEach, expect, test, vi } from 'vitest'
import { signUp } from '@/app/(account)/account/actions'
import { FRESH } from '@/lib/forms/form-state'
import { ask, headersOf } from '@/tests/support/access-request'
import { toForm } from '@/tests/support/access-table'
import { testOnEach } from '@/tests/support/databases'
import { hashOnce, withHash } from './hash-ahead'

vi.mock('better-auth/crypto', async (importOriginal) => {
  const original = await importOriginal<typeof import('better-auth/crypto')>()
  return { ...original, hashPassword: vi.fn(original.hashPassword) }
})

const password = 'correct horse battery'

afterEach(() => {
  vi.mocked(hashPassword).mockClear()
  vi.unstubAllEnvs()
  globalThis.drydockDatabase = undefined
})

testOnEach('whoever signs up is not hashed for while the database is held', async (database) => {
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
  const hashesAtStatement: number[] = []
  const noting: KyselyPlugin = {
    transformQuery({ node }) {
      hashesAtStatement.push(vi.mocked(hashPassword).mock.calls.length)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  globalThis.drydockDatabase = Promise.resolve({ ...database, db: database.db.withPlugin(noting) })
  const send = () =>
    ask(headersOf(''), () => signUp(FRESH, toForm({ name: 'Ada', email: 'ada@example.org', password })))
  const made = { kind: 'page', path: expect.stringContaining('made=yes') }
  expect(await send()).toEqual(made)
  expect(new Set(hashesAtStatement)).toEqual(new Set([1]))
  const account = await database.db.selectFrom('account').select('password').executeTakeFirstOrThrow()
  expect(await verifyPassword({ hash: account.password ?? '', password })).toBe(true)
  // For an address that is known it takes as long.
  expect(await send()).toEqual(made)
  expect(vi.mocked(hashPassword).mock.calls).toHaveLength(2)
})

test('the hash of one password is never that of another', async () => {
  const other = await withHash(password, () => hashOnce('another long phrase'))
  expect(await verifyPassword({ hash: other, password })).toBe(false)
  expect(await verifyPassword({ hash: other, password: 'another long phrase' })).toBe(true)
})
