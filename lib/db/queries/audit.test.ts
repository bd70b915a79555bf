import { expect } from 'vitest'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { makeAssignment } from '@/tests/support/class-work'
import { testOnEach } from '@/tests/support/databases'
import { MORNING, makeCast } from '@/tests/support/school'
import { deleteAssignment } from './assignments'
import { listDeeds, noteDeed } from './audit'
import { deleteAccount } from './delete-account'

const NOBODY = { member: undefined, assignment: undefined }

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
    {
      ...{ id: expect.any(String), action: 'join.close', detail: { by: 'deleted' }, at: MORNING, by: undefined },
      subjects: NOBODY,
    },
  ])
})

testOnEach('the latest stand first, each with who did it as the class knows them', async ({ db }) => {
  const { classId, otherClassId, owner, removedInstructor, stranger } = await makeCast(db)
  const detail = { member: 'user-1', percent: 25 }
  await noteDeed(db, removedInstructor, { classId, action: 'first', at: 1 })
  await noteDeed(db, owner, { classId, action: 'last', detail, at: 3 })
  await noteDeed(db, stranger, { classId, action: 'middle', at: 2 })
  await noteDeed(db, owner, { classId: otherClassId, action: 'elsewhere', at: 4 })
  const some = { id: expect.any(String), subjects: NOBODY }
  const deeds = [
    { ...some, action: 'last', detail, at: 3, by: 'Olga' },
    { ...some, action: 'middle', detail: {}, at: 2, by: 'Sam' },
    { ...some, action: 'first', detail: {}, at: 1, by: 'Rita' },
  ]
  expect(await listDeeds(db, owner, { classId, limit: 9 })).toEqual(deeds)
  expect(await listDeeds(db, owner, { classId, limit: 1 })).toEqual(deeds.slice(0, 1))
  expect(await listDeeds(db, owner, { classId, limit: 1, skip: 1 })).toEqual(deeds.slice(1, 2))
  expect(await listDeeds(db, owner, { classId, limit: 9, skip: 3 })).toEqual([])
})

testOnEach(
  'a deed names whom and what it is about as the class knows them now, also who was removed',
  async ({ db }) => {
    const { classId, owner, learner, removed } = await makeCast(db)
    const assignmentId = await makeAssignment(db, classId, { title: 'Week 3' })
    const detail = { assignmentId, learnerId: learner.userId }
    await noteDeed(db, owner, { classId, action: 'override.set', detail, at: 3 })
    await noteDeed(db, owner, { classId, action: 'member.remove', detail: { member: removed.userId }, at: 2 })
    await noteDeed(db, owner, { classId, action: 'assignment.update', detail: { assignmentId }, at: 1 })
    const subjects = (await listDeeds(db, owner, { classId, limit: 9 })).map((deed) => deed.subjects)
    expect(subjects).toEqual([
      { member: { name: 'Lea', hasLeft: false }, assignment: 'Week 3' },
      { member: { name: 'Rolf', hasLeft: true }, assignment: undefined },
      { member: undefined, assignment: 'Week 3' },
    ])
  },
)

testOnEach(
  'people who deleted their account, assignments that are gone and those of other classes have no name',
  async ({ db }) => {
    const { classId, otherClassId, owner, learner, foreignLearner } = await makeCast(db)
    const gone = await makeAssignment(db, classId)
    const elsewhere = await makeAssignment(db, otherClassId)
    for (const [at, detail] of [
      { assignmentId: gone, learnerId: learner.userId },
      { assignmentId: elsewhere, learnerId: foreignLearner.userId },
      { member: foreignLearner.userId },
      { member: 7 },
    ].entries()) {
      await noteDeed(db, owner, { classId, action: 'override.set', detail, at })
    }
    await deleteAssignment(db, owner, { classId, assignmentId: gone, now: 9 })
    await deleteAccount(db, learner)
    const deeds = await listDeeds(db, owner, { classId, limit: 9 })
    expect(deeds.map(({ subjects }) => subjects)).toEqual(Array(5).fill(NOBODY))
  },
)
