import type { Kysely } from 'kysely'
import { expect } from 'vitest'
import { makeCodeAccount, replaceReturnCode } from '@/lib/auth/code-accounts'
import type { Actor } from '@/lib/classroom/actor'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { testOnEach } from '@/tests/support/databases'
import { addMember, addSession, MORNING, makeCast, makeClass, newId } from '@/tests/support/school'
import type { Tables } from '../tables'
import { listDeeds } from './audit'
import { renewReturnCode } from './renew-return-code'
import { removeMember, restoreMember } from './roster'

const now = MORNING
const renewal = { replaceCode: replaceReturnCode, now }
const CODE = /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/

/** A learner of the class who has no e-mail, and is signed in. */
async function addCodeLearner(db: Kysely<Tables>, classId: string): Promise<string> {
  const userId = newId('code')
  await makeCodeAccount(db, { userId, name: 'Cy' })
  const member = { classId, userId, displayName: 'Cy', joinedAt: now, removedAt: null }
  await db
    .insertInto('member')
    .values({ ...member, role: 'learner' })
    .execute()
  await addSession(db, { userId })
  return userId
}

async function sessionsOf(db: Kysely<Tables>, userId: string) {
  return db.selectFrom('session').select('id').where('userId', '=', userId).execute()
}

testOnEach(
  'instructors give a learner a new code, which signs out whoever used the old one; nobody else does',
  async ({ db }) => {
    const answers = await askEverybody(db, async (actor, { classId, owner }) => {
      const userId = await addCodeLearner(db, classId)
      const code = await renewReturnCode(db, actor, { ...renewal, classId, userId })
      const noted = await listDeeds(db, owner, { classId, limit: 9 })
      return [code !== undefined && CODE.test(code), (await sessionsOf(db, userId)).length, noted.length]
    })
    expect(answers).toEqual(only(['owner', 'instructor'], [true, 0, 1], [false, 1, 0]))
  },
)

testOnEach(
  'there is no new code for accounts with e-mail, for people outside the class, and for those who teach anywhere',
  async ({ db }) => {
    const { classId, otherClassId, owner, learner } = await makeCast(db)
    const outside = await addCodeLearner(db, otherClassId)
    const removed = await addCodeLearner(db, classId)
    await db.updateTable('member').set({ removedAt: now }).where('userId', '=', removed).execute()
    const teacher = await addCodeLearner(db, classId)
    const place = { classId: otherClassId, userId: teacher, displayName: 'Cy', joinedAt: now, removedAt: null }
    await db
      .insertInto('member')
      .values({ ...place, role: 'instructor' })
      .execute()
    for (const userId of [learner.userId, outside, removed, teacher, 'nobody', "' or 1=1 --"]) {
      expect(await renewReturnCode(db, owner, { ...renewal, classId, userId })).toBeUndefined()
    }
    for (const userId of [outside, removed, teacher]) expect(await sessionsOf(db, userId)).toHaveLength(1)
    expect(await listDeeds(db, owner, { classId, limit: 9 })).toEqual([])
  },
)

/** A learner of two classes; each has an owner, and `both` teaches in both. */
async function makeTwoClasses(db: Kysely<Tables>) {
  const [first, second] = [await makeClass(db), await makeClass(db)]
  const owner = await addMember(db, first, { role: 'owner' })
  const other = await addMember(db, second, { role: 'owner' })
  const both = await addMember(db, first, { role: 'instructor' })
  const userId = await addCodeLearner(db, first)
  const place = { classId: second, displayName: 'Cy', joinedAt: now, removedAt: null }
  await db
    .insertInto('member')
    .values([
      { ...place, userId, role: 'learner' },
      { ...place, userId: both.userId, role: 'instructor' },
    ])
    .execute()
  return { first, second, owner, other, both, userId }
}

testOnEach('no instructor gets by a code into a class of somebody else', async ({ db }) => {
  const { first, second, owner, other, both, userId } = await makeTwoClasses(db)
  const ask = (actor: Actor, classId: string) => renewReturnCode(db, actor, { ...renewal, classId, userId })
  expect(await ask(owner, first)).toBeUndefined()
  expect(await ask(other, second)).toBeUndefined()
  expect(await sessionsOf(db, userId)).toHaveLength(1)
  expect(await listDeeds(db, owner, { classId: first, limit: 9 })).toEqual([])
  expect(await ask(both, first)).toMatch(CODE)
  // It is for the other class to say that it has nothing to do with them any more.
  await removeMember(db, other, { classId: second, userId, now })
  expect(await ask(owner, first)).toMatch(CODE)
})

testOnEach(
  'whoever is let in to another class while a code is made is signed out, or keeps the old one',
  async ({ db }) => {
    for (let round = 0; round < 5; round++) {
      const { first, second, owner, other, userId } = await makeTwoClasses(db)
      const there = { classId: second, userId, now }
      await removeMember(db, other, there)
      const before = await db.selectFrom('returnCode').selectAll().where('userId', '=', userId).execute()
      const [code] = await Promise.all([
        renewReturnCode(db, owner, { ...renewal, classId: first, userId }),
        restoreMember(db, other, there),
      ])
      const after = await db.selectFrom('returnCode').selectAll().where('userId', '=', userId).execute()
      expect(code === undefined).toBe(after[0]?.hash === before[0]?.hash)
      expect(await sessionsOf(db, userId)).toHaveLength(code === undefined ? 1 : 0)
      // Now that they are in both, there is none for either.
      expect(await renewReturnCode(db, owner, { ...renewal, classId: first, userId })).toBeUndefined()
    }
  },
)
