import { expect } from 'vitest'
import { GRACE_MS } from '@/lib/classroom/sitting'
import { askEach } from '@/tests/support/ask-everybody'
import { makeAssignment, makeWork } from '@/tests/support/class-work'
import { testOnEach } from '@/tests/support/databases'
import { MORNING, makeCast } from '@/tests/support/school'
import { handInSitting } from './hand-in-sitting'
import { setExtraTime } from './roster'
import { findSitting, listMySittings, saveAnswers, startSitting } from './sittings'

const MINUTE = 60_000
const start = { lessonId: 'l05', number: 1, quizHash: 'hash-1', seed: 7, now: MORNING }

async function makeTest(db: Parameters<Parameters<typeof testOnEach>[1]>[0]['db'], some = {}) {
  const cast = await makeCast(db)
  const assignmentId = await makeAssignment(db, cast.classId, some)
  const begin = async (actor = cast.learner, more = {}) => {
    const begun = await startSitting(db, actor, { ...start, classId: cast.classId, assignmentId, ...more })
    return begun?.status === 'begun' ? begun.sitting : expect.fail(begun?.status ?? 'not found')
  }
  return { ...cast, assignmentId, begin }
}

testOnEach('only learners of the class begin a test', async ({ db }) => {
  const { classId, assignmentId, begin: _, ...cast } = await makeTest(db)
  const begun = await askEach(
    cast,
    async (actor) => (await startSitting(db, actor, { ...start, classId, assignmentId })) !== undefined,
  )
  expect(begun).toEqual({
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

testOnEach('a sitting is found and saved by its learner alone', async ({ db }) => {
  const { begin, assignmentId: _, ...cast } = await makeTest(db)
  const { id: sittingId, classId } = await begin()
  const save = { sittingId, answers: { q1: ['a'] }, quizHash: 'hash-1', now: MORNING }
  const saved = await askEach(cast, async (actor) => [
    (await findSitting(db, actor, sittingId)) !== undefined,
    (await saveAnswers(db, actor, save)) !== undefined,
    (await listMySittings(db, actor, classId)).length,
  ])
  const { learner, ...others } = saved
  expect(learner).toEqual([true, true, 1])
  expect(new Set(Object.values(others).map(String))).toEqual(new Set(['false,false,0']))
})

testOnEach('whoever was removed cannot go on', async ({ db }) => {
  const { learner, classId, assignmentId, begin } = await makeTest(db)
  const { id: sittingId } = await begin()
  await db.updateTable('member').set({ removedAt: MORNING }).where('userId', '=', learner.userId).execute()
  const save = { sittingId, answers: {}, quizHash: 'hash-1', now: MORNING }
  expect(await findSitting(db, learner, sittingId)).toBeUndefined()
  expect(await saveAnswers(db, learner, save)).toBeUndefined()
  expect(await startSitting(db, learner, { ...start, classId, assignmentId })).toBeUndefined()
})

testOnEach('the server decides the questions and the clock, with the extra time of the learner', async ({ db }) => {
  const { learner, classmate, classId, assignmentId, begin } = await makeTest(db)
  await db.updateTable('member').set({ extraTimePercent: 25 }).where('userId', '=', classmate.userId).execute()
  const sitting = await begin()
  expect(sitting).toEqual({
    id: sitting.id,
    classId,
    assignmentId,
    userId: learner.userId,
    lessonId: 'l05',
    quizHash: 'hash-1',
    seed: 7,
    number: 1,
    startedAt: MORNING,
    endsAt: MORNING + 20 * MINUTE,
    answers: {},
    savedAt: null,
    handedInAt: null,
  })
  expect(await begin(classmate)).toMatchObject({ endsAt: MORNING + 25 * MINUTE })
})

testOnEach('extra time moves the end of the test that somebody answers, and of no other', async ({ db }) => {
  const { owner, learner, classmate, classId, assignmentId, begin } = await makeTest(db)
  const { id: running } = await begin()
  const { id: over } = await begin(learner, { lessonId: 'l06', now: MORNING - 60 * MINUTE })
  const { id: other } = await begin(classmate)
  const ends = async (percent: number, at: number) => {
    await setExtraTime(db, owner, { classId, userId: learner.userId, percent, now: at })
    const own = db.selectFrom('sitting').where('assignmentId', '=', assignmentId)
    const rows = await own.select(['id', 'endsAt']).execute()
    return Object.fromEntries(rows.map(({ id, endsAt }) => [id, ((endsAt ?? 0) - MORNING) / MINUTE]))
  }
  expect(await ends(25, MORNING + MINUTE)).toEqual({ [running]: 25, [over]: -40, [other]: 20 })
  expect(await ends(250, MORNING + 2 * MINUTE)).toEqual({ [running]: 70, [over]: -40, [other]: 20 })
  expect(await ends(0, MORNING + 3 * MINUTE)).toEqual({ [running]: 20, [over]: -40, [other]: 20 })
  await handInSitting(db, learner, { sittingId: running, work: makeWork(), now: MORNING + 4 * MINUTE })
  expect(await ends(50, MORNING + 5 * MINUTE)).toEqual({ [running]: 20, [over]: -40, [other]: 20 })
})

testOnEach('extra time that is given while a test begins counts for it', async ({ db }) => {
  for (let round = 0; round < 5; round++) {
    const { owner, learner, classId, begin } = await makeTest(db)
    const extra = { classId, userId: learner.userId, percent: 50, now: MORNING }
    const [, { id }] = await Promise.all([setExtraTime(db, owner, extra), begin()])
    expect(await findSitting(db, learner, id)).toMatchObject({ endsAt: MORNING + 30 * MINUTE })
  }
})

testOnEach('no test begins before it opens, in an archived class, or as practice', async ({ db }) => {
  const { learner, classId, assignmentId } = await makeTest(db, { opensAt: MORNING + 1 })
  const ask = (id: string, now: number) => startSitting(db, learner, { ...start, classId, assignmentId: id, now })
  expect(await ask(assignmentId, MORNING)).toBeUndefined()
  expect(await ask(await makeAssignment(db, classId, { mode: 'practice' }), MORNING)).toBeUndefined()
  await db.updateTable('class').set({ archivedAt: MORNING }).where('id', '=', classId).execute()
  expect(await ask(assignmentId, MORNING + 1)).toBeUndefined()
})

testOnEach('after the due date a test can still begin: late work is marked, not refused', async ({ db }) => {
  const { begin } = await makeTest(db, { dueAt: MORNING - 1 })
  expect(await begin()).toMatchObject({ number: 1 })
})

testOnEach('ten windows that begin at once get one sitting', async ({ db }) => {
  const { learner, classId, begin } = await makeTest(db)
  const begun = await Promise.all([...Array(10).keys()].map((seed) => begin(learner, { seed })))
  expect(new Set(begun.map(({ id }) => id)).size).toBe(1)
  expect(await listMySittings(db, learner, classId)).toHaveLength(1)
})

testOnEach('the limit of attempts holds, also for whoever begins the last one in ten windows', async ({ db }) => {
  const { learner, classId, assignmentId, begin } = await makeTest(db)
  const ask = (number: number) => startSitting(db, learner, { ...start, number, classId, assignmentId })
  expect(await ask(0)).toBeUndefined()
  expect(await ask(2)).toEqual({ status: 'no-more' })
  const first = await begin()
  // Not before the first is handed in.
  expect(await ask(2)).toMatchObject({ sitting: { id: first.id } })
  await handInSitting(db, learner, { sittingId: first.id, work: makeWork(), now: MORNING })
  // The form of the first, sent again.
  expect(await ask(1)).toMatchObject({ sitting: { id: first.id, handedInAt: MORNING } })
  const second = await Promise.all([...Array(10).keys()].map(() => begin(learner, { number: 2 })))
  expect(new Set(second.map(({ id }) => id)).size).toBe(1)
  await handInSitting(db, learner, { sittingId: second[0]?.id ?? '', work: makeWork(), now: MORNING })
  expect(await ask(3)).toEqual({ status: 'no-more' })
  expect(await listMySittings(db, learner, classId)).toHaveLength(2)
})

testOnEach('answers are kept while the time runs, and a late save changes nothing', async ({ db }) => {
  const { learner, begin } = await makeTest(db)
  const { id: sittingId, endsAt } = await begin()
  const save = (answers: Record<string, string[]>, now: number) =>
    saveAnswers(db, learner, { sittingId, answers, quizHash: 'hash-2', now })
  const end = MORNING + 20 * MINUTE
  expect(await save({ q1: ['a'] }, MORNING + 1)).toEqual({ status: 'saved', endsAt })
  expect(await save({ q1: ['b'] }, end + GRACE_MS)).toEqual({ status: 'saved', endsAt })
  expect(await save({ q1: ['c'] }, end + GRACE_MS + 1)).toEqual({ status: 'closed' })
  expect(await findSitting(db, learner, sittingId)).toMatchObject({
    answers: { q1: ['b'] },
    quizHash: 'hash-2',
    savedAt: end + GRACE_MS,
  })
})

testOnEach('a save that arrives after the hand-in changes nothing', async ({ db }) => {
  const { learner, begin } = await makeTest(db)
  const { id: sittingId } = await begin()
  await handInSitting(db, learner, { sittingId, work: makeWork({ q1: ['a'] }), now: MORNING + 1 })
  const late = { sittingId, answers: { q1: ['b'] }, quizHash: 'hash-1', now: MORNING + 2 }
  expect(await saveAnswers(db, learner, late)).toEqual({ status: 'closed' })
  expect(await findSitting(db, learner, sittingId)).toMatchObject({ answers: { q1: ['a'] }, handedInAt: MORNING + 1 })
})
