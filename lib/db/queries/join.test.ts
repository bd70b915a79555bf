import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { expect } from 'vitest'
import { makeCodeAccount } from '@/lib/auth/code-accounts'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { testOnEach } from '@/tests/support/databases'
import { HOSTILE_NAMES } from '@/tests/support/hostile-names'
import { addMember, MORNING, makeCast, makeClass, makeUser } from '@/tests/support/school'
import type { Tables } from '../tables'
import { findByJoinCode, findJoinedClass, joinAsNew, joinClass } from './join'

const now = MORNING + 1_000

/** The code of a class that a test made is its id. */
const joining = (joinCode: string, displayName = 'Ada') => ({ joinCode, displayName, now })
const joiningAsNew = (joinCode: string, userId: string = randomUUID()) => ({
  ...joining(joinCode),
  userId,
  makeAccount: makeCodeAccount,
})

async function change(
  db: Kysely<Tables>,
  id: string,
  columns: Partial<Record<'isJoinOpen' | 'capacity' | 'archivedAt', number>>,
) {
  await db.updateTable('class').set(columns).where('id', '=', id).execute()
}

async function learnersOf(db: Kysely<Tables>, classId: string) {
  return db.selectFrom('member').select(['userId', 'displayName']).where('classId', '=', classId).execute()
}

async function accountOf(db: Kysely<Tables>, userId: string) {
  return db.selectFrom('user').select('name').where('id', '=', userId).execute()
}

testOnEach('a code tells the name of the class and whether it can be joined, and no more', async ({ db }) => {
  const id = await makeClass(db)
  const states = [await findByJoinCode(db, id)]
  await change(db, id, { capacity: 1 })
  states.push(await findByJoinCode(db, id))
  await addMember(db, id, { role: 'owner' })
  await addMember(db, id, { removedAt: MORNING })
  states.push(await findByJoinCode(db, id))
  await addMember(db, id)
  states.push(await findByJoinCode(db, id))
  await change(db, id, { archivedAt: MORNING })
  states.push(await findByJoinCode(db, id))
  const name = 'Containers 1'
  expect(states).toEqual([
    { name, joining: 'open' },
    { name, joining: 'open' },
    { name, joining: 'open' },
    { name, joining: 'full' },
    { name, joining: 'closed' },
  ])
  for (const code of ['', 'BBBBBBBB', '%', "' or 1=1 --", ...HOSTILE_NAMES]) {
    expect(await findByJoinCode(db, code)).toBeUndefined()
    expect(await joinClass(db, await makeUser(db), joining(code))).toEqual({ status: 'not-found' })
  }
})

testOnEach(
  'whoever is in stays as they are, a removed one stays out, and everybody else gets in as a learner',
  async ({ db }) => {
    const answers = await askEverybody(db, async (actor, { classId }) => {
      const { status } = await joinClass(db, actor, joining(classId, 'New name'))
      const row = await db
        .selectFrom('member')
        .select(['role', 'displayName', 'removedAt'])
        .where('classId', '=', classId)
        .where('userId', '=', actor.userId)
        .executeTakeFirstOrThrow()
      return [status, row.role, row.displayName, row.removedAt]
    })
    expect(answers).toEqual({
      ...only([], [], ['joined', 'learner', 'New name', null]),
      owner: ['joined', 'owner', 'Olga', null],
      instructor: ['joined', 'instructor', 'Ines', null],
      learner: ['joined', 'learner', 'Lea', null],
      classmate: ['joined', 'learner', 'Max', null],
      removed: ['removed', 'learner', 'Rolf', MORNING],
      removedInstructor: ['removed', 'instructor', 'Rita', MORNING],
    })
  },
)

testOnEach('a class that is closed, put away or full lets nobody in, but tells those who are in', async ({ db }) => {
  const { classId, learner, stranger } = await makeCast(db)
  const both = async () => [
    (await joinClass(db, stranger, joining(classId))).status,
    (await joinAsNew(db, joiningAsNew(classId))).status,
    (await joinClass(db, learner, joining(classId))).status,
  ]
  await change(db, classId, { capacity: 2 })
  expect(await both()).toEqual(['full', 'full', 'joined'])
  await change(db, classId, { capacity: 99, isJoinOpen: 0 })
  expect(await both()).toEqual(['closed', 'closed', 'joined'])
  await change(db, classId, { isJoinOpen: 1, archivedAt: now })
  expect(await both()).toEqual(['closed', 'closed', 'joined'])
})

testOnEach(
  'of fifty who join at once no more get in than there are places, with an account or without',
  async ({ db }) => {
    const classId = await makeClass(db)
    await change(db, classId, { capacity: 12 })
    const tries = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        if (index % 2 === 0) return joinAsNew(db, joiningAsNew(classId, `race-${classId}-${index}`))
        return joinClass(db, await makeUser(db), joining(classId))
      }),
    )
    expect(tries.filter(({ status }) => status === 'joined')).toHaveLength(12)
    expect(tries.filter(({ status }) => status === 'full')).toHaveLength(38)
    const members = await learnersOf(db, classId)
    expect(members).toHaveLength(12)
    // Nobody who could not join leaves an account behind.
    const made = await db.selectFrom('user').select('id').where('id', 'like', `race-${classId}-%`).execute()
    const ids = new Set(members.map(({ userId }) => userId))
    expect(made.filter(({ id }) => !ids.has(id))).toEqual([])
  },
)

testOnEach('one person who joins many times at once is in once', async ({ db }) => {
  const classId = await makeClass(db)
  const actor = await makeUser(db)
  const tries = await Promise.all(Array.from({ length: 10 }, () => joinClass(db, actor, joining(classId))))
  expect(new Set(tries.map(({ status }) => status))).toEqual(new Set(['joined']))
  expect(await learnersOf(db, classId)).toHaveLength(1)
})

testOnEach('any name is stored as it was typed and does nothing', async ({ db }) => {
  const classId = await makeClass(db)
  for (const displayName of HOSTILE_NAMES) {
    await joinClass(db, await makeUser(db), { ...joining(classId), displayName })
    await joinAsNew(db, { ...joiningAsNew(classId), displayName })
  }
  const names = (await learnersOf(db, classId)).map((member) => member.displayName)
  expect(names.sort()).toEqual([...HOSTILE_NAMES, ...HOSTILE_NAMES].sort())
})

testOnEach(
  'a form without an account that is sent twice makes one, and the code told last is the one that works',
  async ({ db }) => {
    const classId = await makeClass(db)
    const form = joiningAsNew(classId)
    const first = await joinAsNew(db, form)
    const second = await joinAsNew(db, { ...form, now: now + 60_000 })
    expect([first, second]).toMatchObject([
      { status: 'joined', classId, userId: form.userId },
      { status: 'joined', classId, userId: form.userId },
    ])
    expect(await learnersOf(db, classId)).toEqual([{ userId: form.userId, displayName: 'Ada' }])
    expect(await accountOf(db, form.userId)).toEqual([{ name: 'Ada' }])
  },
)

testOnEach(
  'a form that was used long ago, with another name, in another class or by somebody with an account opens nothing',
  async ({ db }) => {
    const classId = await makeClass(db)
    const form = joiningAsNew(classId)
    await joinAsNew(db, form)
    const codes = () => db.selectFrom('returnCode').select(['userId', 'hash']).orderBy('userId').execute()
    const before = await codes()
    const member = await addMember(db, classId)
    await db.updateTable('member').set({ removedAt: now }).where('userId', '=', member.userId).execute()
    const tries = [
      await joinAsNew(db, { ...form, now: now + 5 * 60_000 + 1 }),
      // The next pupil at the same browser, who went back.
      await joinAsNew(db, { ...form, displayName: 'Bob', now: now + 1 }),
      await joinAsNew(db, { ...form, joinCode: await makeClass(db) }),
      await joinAsNew(db, { ...form, userId: member.userId }),
    ]
    expect(tries).toEqual(Array(4).fill({ status: 'used' }))
    expect(await codes()).toEqual(before)
  },
)

testOnEach('with a code its members find their class, and nobody else does', async ({ db }) => {
  const answers = await askEverybody(
    db,
    async (actor, { classId }) => (await findJoinedClass(db, actor, classId))?.name,
  )
  expect(answers).toEqual(only(['owner', 'instructor', 'learner', 'classmate'], 'Containers 1', undefined))
  const { learner } = await makeCast(db)
  expect(await findJoinedClass(db, learner, 'BBBBBBBB')).toBeUndefined()
})
