import { expect } from 'vitest'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { testOnEach } from '@/tests/support/databases'
import { MORNING, makeCast } from '@/tests/support/school'
import { listDeeds, noteDeed } from './audit'
import { deleteAccount } from './delete-account'

testOnEach('instructors read what was done in their class, and nobody else does', async ({ db }) => {
  const answers = await askEverybody(db, async (actor, { classId, owner }) => {
    await noteDeed(db, owner, { classId, action: 'class.create', at: MORNING })
    return (await listDeeds(db, actor, { classId, limit: 9 })).map(({ action }) => action)
  })
  expect(answers).toEqual(only(['owner', 'instructor'], ['class.create'], []))
})

testOnEach('what somebody did whose account is deleted stays in the log without their name', async ({ db }) => {
  const { classId, owner, instructor } = await makeCast(db)
  await noteDeed(db, instructor, { classId, action: 'join.close', detail: { by: instructor.userId }, at: MORNING })
  await deleteAccount(db, instructor)
  expect(await listDeeds(db, owner, { classId, limit: 9 })).toEqual([
    { id: expect.any(String), action: 'join.close', detail: { by: 'deleted' }, at: MORNING, by: undefined },
  ])
})

testOnEach('the latest stand first, each with who did it as the class knows them', async ({ db }) => {
  const { classId, otherClassId, owner, removedInstructor, stranger } = await makeCast(db)
  const detail = { member: 'user-1', percent: 25 }
  await noteDeed(db, removedInstructor, { classId, action: 'first', at: 1 })
  await noteDeed(db, owner, { classId, action: 'last', detail, at: 3 })
  await noteDeed(db, stranger, { classId, action: 'middle', at: 2 })
  await noteDeed(db, owner, { classId: otherClassId, action: 'elsewhere', at: 4 })
  const id = expect.any(String)
  const deeds = [
    { id, action: 'last', detail, at: 3, by: 'Olga' },
    { id, action: 'middle', detail: {}, at: 2, by: 'Sam' },
    { id, action: 'first', detail: {}, at: 1, by: 'Rita' },
  ]
  expect(await listDeeds(db, owner, { classId, limit: 9 })).toEqual(deeds)
  expect(await listDeeds(db, owner, { classId, limit: 1 })).toEqual(deeds.slice(0, 1))
})
