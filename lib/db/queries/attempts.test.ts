import { expect } from 'vitest'
import { askEach } from '@/tests/support/ask-everybody'
import { makeAssignment, makeWork, TERMS } from '@/tests/support/class-work'
import { testOnEach } from '@/tests/support/databases'
import { MORNING, makeCast, newId } from '@/tests/support/school'
import { findAttempt, listMyAttempts, saveAttempt } from './attempts'

const handIn = { lessonId: 'l05', seed: 7, startedAt: MORNING - 60_000, work: makeWork(), now: MORNING }

testOnEach('only learners of a class hand in practice', async ({ db }) => {
  const { classId, ...cast } = await makeCast(db)
  const assignmentId = await makeAssignment(db, classId, { mode: 'practice' })
  const saved = await askEach(cast, async (actor) => {
    const attempt = await saveAttempt(db, actor, { ...handIn, id: newId('attempt'), classId, assignmentId })
    return attempt !== undefined
  })
  expect(saved).toEqual({
    owner: false,
    instructor: false,
    learner: true,
    classmate: true,
    removed: false,
    removedInstructor: false,
    foreignLearner: false,
    foreignInstructor: false,
    stranger: false,
  })
})

testOnEach('an attempt is seen by its learner and those who teach the class', async ({ db }) => {
  const { classId, ...cast } = await makeCast(db)
  const assignmentId = await makeAssignment(db, classId, { mode: 'practice' })
  const attempt = await saveAttempt(db, cast.learner, { ...handIn, id: newId('attempt'), classId, assignmentId })
  const wanted = { classId, assignmentId, attemptId: attempt?.id ?? '', now: MORNING }
  expect(await findAttempt(db, cast.learner, wanted)).toEqual({
    ...attempt,
    userId: cast.learner.userId,
    learnerName: 'Lea',
    quizHash: 'hash-1',
    seed: 7,
    answers: { q1: ['a'] },
    outcomes: makeWork().outcomes,
    isOwn: true,
  })
  const seen = await askEach(cast, async (actor) => (await findAttempt(db, actor, wanted)) !== undefined)
  expect(seen).toEqual({
    owner: true,
    instructor: true,
    learner: true,
    classmate: false,
    removed: false,
    removedInstructor: false,
    foreignLearner: false,
    foreignInstructor: false,
    stranger: false,
  })
  const elsewhere = { ...wanted, classId: cast.otherClassId }
  expect(await findAttempt(db, cast.foreignInstructor, elsewhere)).toBeUndefined()
  const unasked = { ...wanted, assignmentId: await makeAssignment(db, classId) }
  expect(await findAttempt(db, cast.learner, unasked)).toBeUndefined()
})

testOnEach('whoever was removed loses sight of their attempts, and the instructors keep it', async ({ db }) => {
  const { classId, owner, learner } = await makeCast(db)
  const assignmentId = await makeAssignment(db, classId, { mode: 'practice' })
  const attemptId = newId('attempt')
  await saveAttempt(db, learner, { ...handIn, id: attemptId, classId, assignmentId })
  await db.updateTable('member').set({ removedAt: MORNING }).where('userId', '=', learner.userId).execute()
  const wanted = { classId, assignmentId, attemptId, now: MORNING }
  expect(await findAttempt(db, learner, wanted)).toBeUndefined()
  expect(await findAttempt(db, owner, wanted)).toMatchObject({ learnerName: 'Lea', isOwn: false })
})

testOnEach('what was right is told when the instructor allows it, and to instructors always', async ({ db }) => {
  const { classId, instructor, learner } = await makeCast(db)
  const assignmentId = await makeAssignment(db, classId, { mode: 'practice' })
  const attemptId = newId('attempt')
  await saveAttempt(db, learner, { ...handIn, id: attemptId, classId, assignmentId })
  const terms = { mode: 'test', feedback: 'after-due', dueAt: MORNING + 1 } as const
  await db.updateTable('assignment').set(terms).where('id', '=', assignmentId).execute()
  const ask = async (actor: typeof learner, now: number) =>
    (await findAttempt(db, actor, { classId, assignmentId, attemptId, now }))?.outcomes?.length
  expect(await ask(learner, MORNING + 1)).toBeUndefined()
  expect(await ask(instructor, MORNING + 1)).toBe(1)
  expect(await ask(learner, MORNING + 2)).toBe(1)
})

testOnEach(
  'the same form handed in twice, or ten times at once, is one attempt and its first result',
  async ({ db }) => {
    const { classId, learner } = await makeCast(db)
    const assignmentId = await makeAssignment(db, classId, { mode: 'practice' })
    const id = newId('attempt')
    const sent = { ...handIn, id, classId, assignmentId }
    const first = await saveAttempt(db, learner, sent)
    const expected = { id, assignmentId, lessonId: 'l05', score: 3, outOf: 4, startedAt: MORNING - 60_000 }
    expect(first).toEqual({ ...expected, finishedAt: MORNING })
    const better = { ...sent, work: { ...makeWork({ q1: ['b'] }), score: 4 }, now: MORNING + 9 }
    expect(await saveAttempt(db, learner, better)).toEqual(first)
    const at = [...Array(10).keys()]
    const other = { ...sent, id: newId('attempt') }
    await Promise.all(at.map((index) => saveAttempt(db, learner, { ...other, now: MORNING + index })))
    expect(await listMyAttempts(db, learner, { classId })).toHaveLength(2)
  },
)

testOnEach("the id of somebody else's attempt, or of an attempt at something else, is not found", async ({ db }) => {
  const { classId, learner, classmate } = await makeCast(db)
  const assignmentId = await makeAssignment(db, classId, { mode: 'practice' })
  const sent = { ...handIn, id: newId('attempt'), classId, assignmentId }
  await saveAttempt(db, learner, sent)
  expect(await saveAttempt(db, classmate, sent)).toBeUndefined()
  expect(await saveAttempt(db, learner, { ...sent, lessonId: 'l06' })).toBeUndefined()
  expect(await listMyAttempts(db, classmate)).toEqual([])
})

testOnEach('practice is taken while it is open, late too, and what was taken is told for ever', async ({ db }) => {
  const { classId, learner } = await makeCast(db)
  const scheduled = await makeAssignment(db, classId, { mode: 'practice', opensAt: MORNING + 1 })
  const test = await makeAssignment(db, classId)
  const late = await makeAssignment(db, classId, { mode: 'practice', dueAt: MORNING - 1 })
  const save = (assignmentId: string, id = newId('attempt')) =>
    saveAttempt(db, learner, { ...handIn, id, classId, assignmentId })
  expect(await save(scheduled)).toBeUndefined()
  expect(await save(test)).toBeUndefined()
  const taken = await save(late)
  expect(taken).toMatchObject({ finishedAt: MORNING })
  await db.updateTable('class').set({ archivedAt: MORNING }).where('id', '=', classId).execute()
  expect(await save(late)).toBeUndefined()
  expect(await save(late, taken?.id)).toEqual(taken)
})

testOnEach('a start that no browser with a right clock says counts as none', async ({ db }) => {
  const { classId, learner } = await makeCast(db)
  const assignmentId = await makeAssignment(db, classId, { mode: 'practice' })
  const kept = async (startedAt: number) => {
    const attempt = await saveAttempt(db, learner, {
      ...handIn,
      startedAt,
      id: newId('attempt'),
      classId,
      assignmentId,
    })
    return attempt?.startedAt
  }
  const dayBefore = MORNING - 86_400_000
  for (const start of [MORNING, MORNING - 1, dayBefore]) expect(await kept(start)).toBe(start)
  for (const start of [0, dayBefore - 1, MORNING + 1, 999_999_999_999_999]) expect(await kept(start)).toBe(MORNING)
})

testOnEach('learners list their own attempts, of one class or of all', async ({ db }) => {
  const { classId, otherClassId, learner, stranger } = await makeCast(db)
  const assignmentId = await makeAssignment(db, classId, { ...TERMS, mode: 'practice' })
  for (const now of [MORNING, MORNING + 1]) {
    await saveAttempt(db, learner, { ...handIn, id: newId('attempt'), classId, assignmentId, now })
  }
  const times = async (place?: { classId: string }) =>
    (await listMyAttempts(db, learner, place)).map(({ finishedAt }) => finishedAt)
  expect(await times({ classId })).toEqual([MORNING + 1, MORNING])
  expect(await times()).toEqual([MORNING + 1, MORNING])
  expect(await times({ classId: otherClassId })).toEqual([])
  expect(await listMyAttempts(db, stranger, { classId })).toEqual([])
})
