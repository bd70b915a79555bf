import type { Kysely } from 'kysely'
import { expect } from 'vitest'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { testOnEach } from '@/tests/support/databases'
import { HOSTILE_NAMES } from '@/tests/support/hostile-names'
import { MORNING, makeCast } from '@/tests/support/school'
import type { Tables } from '../tables'
import { addInstructor } from './add-instructor'
import { listDeeds } from './audit'
import { findTaughtClass } from './classes'
import { listRoster } from './roster'

const now = MORNING + 5

async function emailOf(db: Kysely<Tables>, { userId }: { userId: string }): Promise<string> {
  return (await db.selectFrom('user').select('email').where('id', '=', userId).executeTakeFirstOrThrow()).email
}

testOnEach('only an owner lets somebody teach', async ({ db }) => {
  const answers = await askEverybody(db, async (actor, { classId, foreignLearner }) => {
    const answer = await addInstructor(db, actor, { classId, email: await emailOf(db, foreignLearner), now })
    return [answer, (await findTaughtClass(db, foreignLearner, classId))?.role]
  })
  expect(answers).toEqual(only(['owner'], [true, 'instructor'], [false, undefined]))
})

testOnEach(
  'whoever learned in the class or was taken out teaches it then, and whoever teaches it stays what they are',
  async ({ db }) => {
    const { classId, owner, ...cast } = await makeCast(db)
    for (const actor of [owner, cast.instructor, cast.learner, cast.removed, cast.removedInstructor, cast.stranger]) {
      const typed = ` ${(await emailOf(db, actor)).toUpperCase()} `
      for (const at of [now, now + 1])
        expect(await addInstructor(db, owner, { classId, email: typed, now: at })).toBe(true)
    }
    const roster = await listRoster(db, owner, classId)
    expect(roster.map(({ displayName, role, removedAt }) => [displayName, role, removedAt])).toEqual([
      ['Ines', 'instructor', null],
      ['Lea', 'instructor', null],
      ['Max', 'learner', null],
      ['Olga', 'owner', null],
      ['Rita', 'instructor', null],
      ['Rolf', 'instructor', null],
      ['Sam', 'instructor', null],
    ])
    const deeds = await listDeeds(db, owner, { classId, limit: 99 })
    expect(deeds.map(({ action, at }) => [action, at])).toEqual(
      Array.from({ length: 4 }, () => ['instructor.add', now]),
    )
  },
)

testOnEach('an address without an account gets the same answer, whatever it is', async ({ db }) => {
  const { classId, owner } = await makeCast(db)
  for (const email of ['nobody@example.org', '', '%', ...HOSTILE_NAMES]) {
    expect(await addInstructor(db, owner, { classId, email, now })).toBe(true)
  }
  expect(await listRoster(db, owner, classId)).toHaveLength(6)
  expect(await listDeeds(db, owner, { classId, limit: 9 })).toEqual([])
})
