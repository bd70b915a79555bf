import { randomUUID } from 'node:crypto'
import type { KyselyPlugin } from 'kysely'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { signInWithCode } from '@/app/(account)/account/actions'
import { joinWithoutEmail } from '@/app/(teach)/join/actions'
import { addToRoster, renewCode } from '@/app/(teach)/teach/[class]/roster/actions'
import type { Actor } from '@/lib/classroom/actor'
import type { Database } from '@/lib/db/open-database'
import { type FormState, FRESH } from '@/lib/forms/form-state'
import { ask, headersOf, type Told } from '@/tests/support/access-request'
import { toForm } from '@/tests/support/access-table'
import { testOnEach } from '@/tests/support/databases'
import { makeCast } from '@/tests/support/school'
import { makeCodeAccount } from './code-accounts'
import { currentUser } from './current-user'
import { hashReturnCode } from './hash-return-code'
import { tryToGetIn } from './limits'

vi.mock('./current-user', () => ({ currentUser: vi.fn() }))
vi.mock('./hash-return-code', async (importOriginal) => {
  const original = await importOriginal<typeof import('./hash-return-code')>()
  return { hashReturnCode: vi.fn(original.hashReturnCode) }
})

beforeEach(() => {
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
})

afterEach(() => {
  vi.unstubAllEnvs()
  globalThis.drydockDatabase = undefined
})

const countHashes = () => vi.mocked(hashReturnCode).mock.calls.length

/** A class, and how many codes were hashed before each statement that writes. */
async function serve(database: Database) {
  const hashesAtWrites = new Set<number>()
  const noting: KyselyPlugin = {
    transformQuery({ node }) {
      if (node.kind !== 'SelectQueryNode') hashesAtWrites.add(countHashes())
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const cast = await makeCast(database.db)
  vi.mocked(hashReturnCode).mockClear()
  globalThis.drydockDatabase = Promise.resolve({ ...database, db: database.db.withPlugin(noting) })
  return { ...cast, hashesAtWrites }
}

type Action = (before: FormState, form: FormData) => Promise<FormState>

function send(who: Actor | undefined, action: Action, fields: Record<string, string>): Promise<Told> {
  vi.mocked(currentUser).mockResolvedValue(who && { id: who.userId, name: 'X', email: 'x@example.org' })
  return ask(headersOf(''), () => action(FRESH, toForm(fields)))
}

testOnEach('no code is hashed while the database is held', async (database) => {
  const { classId, owner, hashesAtWrites } = await serve(database)
  const joinCode = 'BKDM4RTX'
  await database.db.updateTable('class').set({ joinCode }).where('id', '=', classId).execute()
  await send(undefined, joinWithoutEmail, { formId: randomUUID(), joinCode, displayName: 'Cy' })
  expect(hashesAtWrites).toEqual(new Set([1]))
  await database.db.updateTable('class').set({ joinCode: classId }).where('id', '=', classId).execute()

  hashesAtWrites.clear()
  expect(await send(owner, addToRoster, { classId, list: 'Nina\nOtto\nPia' })).toMatchObject({
    state: { status: 'done' },
  })
  expect(hashesAtWrites).toEqual(new Set([1 + 3]))

  hashesAtWrites.clear()
  const cy = await database.db
    .selectFrom('member')
    .select('userId')
    .where('classId', '=', classId)
    .where('displayName', '=', 'Cy')
    .executeTakeFirstOrThrow()
  expect(await send(owner, renewCode, { classId, ...cy })).toMatchObject({ state: { status: 'done' } })
  expect(hashesAtWrites).toEqual(new Set([1 + 3 + 1]))
})

testOnEach('whoever does not teach a class makes nobody hash for it', async (database) => {
  const { classId, learner, classmate } = await serve(database)
  expect(await send(learner, addToRoster, { classId, list: 'Nina\nOtto' })).toEqual({ kind: 'not-found' })
  expect(await send(learner, renewCode, { classId, userId: classmate.userId })).toEqual({ kind: 'not-found' })
  expect(countHashes()).toBe(0)
})

testOnEach(
  'at an address that is stopped, and for what cannot be a code, nothing is hashed',
  async (database) => {
    await serve(database)
    const { returnCode } = await makeCodeAccount(database.db, { userId: randomUUID(), name: 'Cy' })
    vi.mocked(hashReturnCode).mockClear()
    const headers = headersOf('')
    const enter = (code: string) => ask(headers, () => signInWithCode(FRESH, toForm({ returnCode: code })))
    expect(await enter('wrong')).toMatchObject({ state: { status: 'refused' } })
    expect(countHashes()).toBe(0)
    for (let tries = 1; tries < 500; tries++) await tryToGetIn({ headers }, async () => undefined)
    expect(await enter(returnCode)).toMatchObject({ state: { reason: expect.stringMatching(/^Too many tries/) } })
    expect(countHashes()).toBe(0)
  },
  { dialects: ['sqlite'] },
)
