import type { Kysely } from 'kysely'
import { expect } from 'vitest'
import { GRACE_MS } from '@/lib/classroom/sitting'
import { askEach } from '@/tests/support/ask-everybody'
import { makeAssignment, makeWork } from '@/tests/support/class-work'
import { testOnEach } from '@/tests/support/databases'
import { MORNING, makeCast } from '@/tests/support/school'
import type { Tables } from '../tables'
import { listMyAttempts } from './attempts'
import { closeSitting, handInSitting, listLeftOver } from './hand-in-sitting'
import { findSitting, saveAnswers, startSitting } from './sittings'

const END = MORNING + 20 * 60_000
const OVER = END + GRACE_MS + 1

/** A class whose learner is answering. */
async function makeSitting(db: Kysely<Tables>) {
  const { classId, ...cast } = await makeCast(db)
  const assignmentId = await makeAssignment(db, classId)
  const start = { classId, assignmentId, lessonId: 'l05', number: 1, quizHash: 'hash-1', seed: 7, now: MORNING }
  const begun = await startSitting(db, cast.learner, start)
  const sitting = begun?.status === 'begun' ? begun.sitting : expect.fail('not begun')
  return { classId, cast, assignmentId, sitting, sittingId: sitting.id }
}

testOnEach('a test is handed in by its learner alone', async ({ db }) => {
  const { cast, sittingId } = await makeSitting(db)
  const { learner, ...others } = cast
  const refused = await askEach(others, (actor) =>
    handInSitting(db, actor, { sittingId, work: makeWork(), now: MORNING }),
  )
  expect(new Set(Object.values(refused))).toEqual(new Set([undefined]))
  const handedIn = await handInSitting(db, learner, { sittingId, work: makeWork(), now: MORNING })
  expect(handedIn?.status).toBe('handed-in')
})

testOnEach('handing in writes the attempt and closes the sitting, once', async ({ db }) => {
  const { classId, cast, assignmentId, sittingId } = await makeSitting(db)
  const { learner } = cast
  const now = MORNING + 60_000
  const attempt = {
    id: sittingId,
    assignmentId,
    lessonId: 'l05',
    score: 3,
    outOf: 4,
    startedAt: MORNING,
    finishedAt: now,
  }
  const first = { status: 'handed-in', attempt }
  expect(await handInSitting(db, learner, { sittingId, work: makeWork(), now })).toEqual(first)
  const better = { ...makeWork({ q1: ['b'] }), score: 4 }
  expect(await handInSitting(db, learner, { sittingId, work: better, now: now + 1 })).toEqual(first)
  expect(await handInSitting(db, learner, { sittingId, work: better, now: OVER })).toEqual(first)
  expect(await findSitting(db, learner, sittingId)).toMatchObject({ handedInAt: now, answers: { q1: ['a'] } })
  expect(await listMyAttempts(db, learner, { classId })).toEqual([attempt])
})

testOnEach('handed in from ten windows at once it is one attempt, and all hear of the same', async ({ db }) => {
  const { classId, cast, sittingId } = await makeSitting(db)
  const results = await Promise.all(
    [...Array(10).keys()].map((score) =>
      handInSitting(db, cast.learner, { sittingId, work: { ...makeWork(), score }, now: MORNING + score }),
    ),
  )
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1)
  expect(await listMyAttempts(db, cast.learner, { classId })).toHaveLength(1)
})

testOnEach('what is handed in on its way is in time; after that the saved answers count', async ({ db }) => {
  const one = await makeSitting(db)
  const inTime = await handInSitting(db, one.cast.learner, { ...one, work: makeWork(), now: END + GRACE_MS })
  expect(inTime).toMatchObject({ status: 'handed-in', attempt: { finishedAt: END } })
  const two = await makeSitting(db)
  const late = await handInSitting(db, two.cast.learner, { ...two, work: makeWork(), now: OVER })
  expect(late).toEqual({ status: 'left-over', sitting: two.sitting })
  expect(await listMyAttempts(db, two.cast.learner, two)).toEqual([])
})

testOnEach('a sitting that was left is closed by its learner, or by those who teach the class', async ({ db }) => {
  const { cast } = await makeSitting(db)
  const told: Record<string, unknown> = {}
  for (const name of Object.keys(cast)) {
    const { sitting, classId, cast: own } = await makeSitting(db)
    const actor = Object.entries(own).find(([other]) => other === name)?.[1]
    if (!actor || typeof actor === 'string') continue
    const seen = (await listLeftOver(db, actor, { classId, now: OVER })).length
    const closed = await closeSitting(db, actor, { sitting, work: makeWork(), now: OVER })
    told[name] = [seen, closed?.finishedAt]
  }
  expect(told).toEqual({
    owner: [1, END],
    instructor: [1, END],
    learner: [1, END],
    classmate: [0, undefined],
    removed: [0, undefined],
    removedInstructor: [0, undefined],
    foreignLearner: [0, undefined],
    foreignInstructor: [0, undefined],
    stranger: [0, undefined],
  })
})

testOnEach('nothing is closed while its time runs, or with answers that were not the last', async ({ db }) => {
  const { classId, cast, sitting, sittingId } = await makeSitting(db)
  const { owner, learner } = cast
  const work = makeWork()
  expect(await listLeftOver(db, owner, { classId, now: END + GRACE_MS })).toEqual([])
  expect(await closeSitting(db, owner, { sitting, work, now: END + GRACE_MS })).toBeUndefined()
  await saveAnswers(db, learner, { sittingId, answers: { q1: ['z'] }, quizHash: 'hash-1', now: END })
  expect(await closeSitting(db, owner, { sitting, work, now: OVER })).toBeUndefined()
  const [left] = await listLeftOver(db, owner, { classId, now: OVER })
  expect(left).toMatchObject({ id: sittingId, answers: { q1: ['z'] } })
})

testOnEach('learner and instructor who look at once close it once', async ({ db }) => {
  const { classId, cast, sitting } = await makeSitting(db)
  const closed = await Promise.all(
    [cast.owner, cast.learner, cast.instructor, cast.learner].map((actor) =>
      closeSitting(db, actor, { sitting, work: makeWork(), now: OVER }),
    ),
  )
  expect(new Set(closed.map((attempt) => attempt?.id))).toEqual(new Set([sitting.id]))
  expect(await listMyAttempts(db, cast.learner, { classId })).toHaveLength(1)
})

testOnEach('the work of a learner who was removed is closed for the instructors', async ({ db }) => {
  const { classId, cast, sitting } = await makeSitting(db)
  await db.updateTable('member').set({ removedAt: END }).where('userId', '=', cast.learner.userId).execute()
  expect(await closeSitting(db, cast.learner, { sitting, work: makeWork(), now: OVER })).toBeUndefined()
  expect(await listLeftOver(db, cast.owner, { classId, now: OVER })).toHaveLength(1)
  expect(await closeSitting(db, cast.owner, { sitting, work: makeWork(), now: OVER })).toMatchObject({ score: 3 })
})
