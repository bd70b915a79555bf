import { expect } from 'vitest'
import { addAttempt, makePractice } from '@/tests/support/class-work'
import { testOnEach } from '@/tests/support/databases'
import { MORNING, makeCast } from '@/tests/support/school'
import { findLearnerWork, readWorkOutcomes } from './learner-work'

testOnEach(
  'answers are seen by those who teach the class; others, and cells that are not there, find nothing',
  async ({ db }) => {
    const { classId, otherClassId, ...cast } = await makeCast(db)
    const assignmentId = await makePractice(db, classId)
    const place = { classId, assignmentId, learnerId: cast.learner.userId }
    const seen: Record<string, boolean> = {}
    for (const [name, actor] of Object.entries(cast)) {
      seen[name] = (await findLearnerWork(db, actor, place)) !== undefined
    }
    expect(seen).toEqual({
      owner: true,
      instructor: true,
      learner: false,
      classmate: false,
      removed: false,
      removedInstructor: false,
      foreignLearner: false,
      foreignInstructor: false,
      stranger: false,
    })
    const find = (some: Partial<typeof place>) => findLearnerWork(db, cast.owner, { ...place, ...some })
    expect([
      await find({ classId: otherClassId }),
      await find({ assignmentId: await makePractice(db, otherClassId) }),
      await find({ learnerId: cast.removed.userId }),
      await find({ learnerId: cast.instructor.userId }),
      await find({ learnerId: cast.foreignLearner.userId }),
    ]).toEqual(Array(5).fill(undefined))
  },
)

testOnEach('it holds the attempts of this learner for this assignment, the latest first', async ({ db }) => {
  const { classId, owner, learner, classmate } = await makeCast(db)
  const assignmentId = await makePractice(db, classId, { title: 'Images', dueAt: MORNING, requiredPercent: 50 })
  const other = await makePractice(db, classId)
  const { userId } = learner
  const early = await addAttempt(db, { userId, assignmentId, finishedAt: MORNING + 1 })
  const late = await addAttempt(db, { userId, assignmentId, finishedAt: MORNING + 2, lessonId: 'l02' })
  await addAttempt(db, { userId, assignmentId: other })
  await addAttempt(db, { userId: classmate.userId, assignmentId })
  const attempt = { startedAt: MORNING, score: 3, outOf: 4 }
  expect(await findLearnerWork(db, owner, { classId, assignmentId, learnerId: userId })).toEqual({
    learner: { userId, displayName: 'Lea' },
    assignment: {
      id: assignmentId,
      title: 'Images',
      items: [{ kind: 'quiz', id: 'l01' }],
      dueAt: MORNING,
      requiredPercent: 50,
      mode: 'practice',
    },
    timeZone: 'Europe/Vienna',
    attempts: [
      { id: late, lessonId: 'l02', finishedAt: MORNING + 2, ...attempt },
      { id: early, lessonId: 'l01', finishedAt: MORNING + 1, ...attempt },
    ],
  })
})

testOnEach('answers of attempts are read by those who teach, and of no other cell', async ({ db }) => {
  const { classId, otherClassId, ...cast } = await makeCast(db)
  const { userId } = cast.learner
  const assignmentId = await makePractice(db, classId)
  const [wanted, unwanted] = [
    await addAttempt(db, { userId, assignmentId }),
    await addAttempt(db, { userId, assignmentId }),
  ]
  const others = [
    await addAttempt(db, { userId, assignmentId: await makePractice(db, classId) }),
    await addAttempt(db, { userId: cast.classmate.userId, assignmentId }),
  ]
  const ask = { classId, assignmentId, learnerId: userId, attemptIds: [wanted, ...others, 'none'] }
  const seen: Record<string, number> = {}
  for (const [name, actor] of Object.entries(cast)) seen[name] = (await readWorkOutcomes(db, actor, ask)).size
  const nobody = { learner: 0, classmate: 0, removed: 0, removedInstructor: 0, foreignLearner: 0 }
  expect(seen).toEqual({ owner: 1, instructor: 1, ...nobody, foreignInstructor: 0, stranger: 0 })
  expect([...(await readWorkOutcomes(db, cast.owner, ask))]).toEqual([[wanted, '[]']])
  expect(await readWorkOutcomes(db, cast.owner, { ...ask, attemptIds: [] })).toEqual(new Map())
  expect(await readWorkOutcomes(db, cast.owner, { ...ask, classId: otherClassId })).toEqual(new Map())
  expect(unwanted).not.toBe(wanted)
})
