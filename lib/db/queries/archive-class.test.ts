import { expect } from 'vitest'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { testOnEach } from '@/tests/support/databases'
import { MORNING, makeCast } from '@/tests/support/school'
import { archiveClass, unarchiveClass } from './archive-class'
import { listDeeds } from './audit'
import { findTaughtClass, listMyClasses } from './classes'

testOnEach('instructors put their class away, and nobody else does', async ({ db }) => {
  const answers = await askEverybody(db, async (actor, { classId, owner }) => {
    const answer = await archiveClass(db, actor, { classId, now: MORNING })
    return [answer, (await findTaughtClass(db, owner, classId))?.archivedAt]
  })
  expect(answers).toEqual(only(['owner', 'instructor'], [true, MORNING], [false, null]))
})

testOnEach('instructors take it out again, and nobody else does', async ({ db }) => {
  const answers = await askEverybody(db, async (actor, { classId, owner }) => {
    await archiveClass(db, owner, { classId, now: MORNING })
    const answer = await unarchiveClass(db, actor, { classId, now: MORNING })
    return [answer, (await findTaughtClass(db, owner, classId))?.archivedAt]
  })
  expect(answers).toEqual(only(['owner', 'instructor'], [true, null], [false, MORNING]))
})

testOnEach('a class that is put away twice is put away once, and stands apart for all its members', async ({ db }) => {
  const { classId, owner, learner } = await makeCast(db)
  await archiveClass(db, owner, { classId, now: MORNING })
  await archiveClass(db, owner, { classId, now: MORNING + 1 })
  for (const actor of [owner, learner]) {
    expect(await listMyClasses(db, actor)).toMatchObject({ teaching: [], learning: [], archived: [{ id: classId }] })
  }
  await unarchiveClass(db, owner, { classId, now: MORNING + 2 })
  await unarchiveClass(db, owner, { classId, now: MORNING + 3 })
  const deeds = await listDeeds(db, owner, { classId, limit: 9 })
  expect(deeds.map(({ action, at }) => [action, at - MORNING])).toEqual([
    ['class.unarchive', 2],
    ['class.archive', 0],
  ])
})
