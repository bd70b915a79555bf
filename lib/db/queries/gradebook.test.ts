import type { Kysely, KyselyPlugin } from 'kysely'
import { expect } from 'vitest'
import { buildGradebook } from '@/lib/classroom/gradebook'
import type { Tables } from '@/lib/db/tables'
import { addAttempt, makePractice } from '@/tests/support/class-work'
import { testOnEach } from '@/tests/support/databases'
import { addMember, MORNING, makeCast, makeClass, newId } from '@/tests/support/school'
import { findGradebookVersion, readGradebook } from './gradebook'
import { setOverride } from './overrides'

const outline = { quizLessonsOf: (items: readonly { id: string }[]) => items.map(({ id }) => id), pointsOf: () => 4 }

/** How many statements a query takes. */
async function countStatements(db: Kysely<Tables>, ask: (db: Kysely<Tables>) => Promise<unknown>): Promise<number> {
  let statements = 0
  const counter: KyselyPlugin = {
    transformQuery({ node }) {
      statements += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  await ask(db.withPlugin(counter))
  return statements
}

testOnEach(
  'a gradebook and its version are there for those who teach the class, and for nobody else',
  async ({ db }) => {
    const { classId, otherClassId: _, ...cast } = await makeCast(db)
    const seen: Record<string, unknown> = {}
    for (const [name, actor] of Object.entries(cast)) {
      const rows = await readGradebook(db, actor, classId)
      const version = await findGradebookVersion(db, actor, { classId, now: MORNING })
      seen[name] = [rows !== undefined, version !== undefined]
    }
    const nothing = [false, false]
    expect(seen).toEqual({
      owner: [true, true],
      instructor: [true, true],
      learner: nothing,
      classmate: nothing,
      removed: nothing,
      removedInstructor: nothing,
      foreignLearner: nothing,
      foreignInstructor: nothing,
      stranger: nothing,
    })
    expect(await readGradebook(db, cast.owner, 'no-such-class')).toBe(undefined)
  },
)

testOnEach('it holds the learners of now, and the work of this class alone', async ({ db }) => {
  const { classId, otherClassId, owner, foreignInstructor, foreignLearner, ...cast } = await makeCast(db)
  const later = await makePractice(db, classId, { title: 'Second', opensAt: MORNING + 5 })
  const first = await makePractice(db, classId, { title: 'First', dueAt: MORNING + 9, requiredPercent: 60 })
  const foreign = await makePractice(db, otherClassId)
  const { userId } = cast.learner
  await addAttempt(db, { userId, assignmentId: first, finishedAt: MORNING + 7 })
  await addAttempt(db, { userId })
  await addAttempt(db, { userId: foreignLearner.userId, assignmentId: foreign })
  const grade = { reason: 'Spoken exam', now: MORNING, percent: 90 }
  const id = newId('override')
  await setOverride(db, owner, { ...grade, id, classId, assignmentId: later, learnerId: userId })
  const cell = { classId: otherClassId, assignmentId: foreign, learnerId: foreignLearner.userId }
  await setOverride(db, foreignInstructor, { ...grade, ...cell, id: newId('override') })

  const items = [{ kind: 'quiz', id: 'l01' }]
  expect(await readGradebook(db, owner, classId)).toEqual({
    learners: [
      { userId, displayName: 'Lea' },
      { userId: cast.classmate.userId, displayName: 'Max' },
    ],
    assignments: [
      { id: first, title: 'First', items, dueAt: MORNING + 9, requiredPercent: 60 },
      { id: later, title: 'Second', items, dueAt: null, requiredPercent: null },
    ],
    attempts: [{ userId, assignmentId: first, lessonId: 'l01', score: 3, outOf: 4, finishedAt: MORNING + 7 }],
    overrides: [{ id, userId, assignmentId: later, percent: 90, at: MORNING }],
  })
})

testOnEach(
  'the version is another one after everything that may change the gradebook, and only then',
  async ({ db }) => {
    const { classId, owner, learner } = await makeCast(db)
    const versions: (string | undefined)[] = []
    const look = async (now = MORNING) => versions.push(await findGradebookVersion(db, owner, { classId, now }))
    await look()
    const assignmentId = await makePractice(db, classId, { dueAt: MORNING + 9 })
    await look()
    await look(MORNING + 10)
    await addAttempt(db, { userId: learner.userId, assignmentId })
    await look(MORNING + 10)
    const cell = { classId, assignmentId, learnerId: learner.userId }
    const override = { ...cell, id: newId('override'), percent: 1, reason: 'A reason', now: MORNING }
    await setOverride(db, owner, override)
    await look(MORNING + 10)
    await addMember(db, classId)
    await look(MORNING + 10)
    expect(new Set(versions).size).toBe(versions.length)

    // Sent twice, work outside of the class, time that passes.
    await setOverride(db, owner, override)
    await addAttempt(db, { userId: learner.userId })
    await look(MORNING + 99)
    expect(versions.at(-1)).toBe(versions.at(-2))
  },
)

testOnEach('300 learners × 60 assignments are read in five statements, and the sums are right', async ({ db }) => {
  const classId = await makeClass(db)
  const owner = await addMember(db, classId, { role: 'owner' })
  const learners = 300
  const assignments = 60
  const ids = await addMany(db, { classId, learners, assignments })

  const rows = await readGradebook(db, owner, classId)
  expect(await countStatements(db, (counted) => readGradebook(counted, owner, classId))).toBe(5)
  if (!rows) throw new Error('the owner sees no gradebook')
  const { columns, learners: all, average } = buildGradebook(rows, outline, MORNING + 1)

  expect([columns.length, all.length, all[0]?.cells.length]).toEqual([assignments, learners, assignments])
  // Learner n has n % 5 of 4 points everywhere: 0, 25, 50, 75, 100; those with 0 are tried twice.
  const percents = all.map(({ userId }) => (ids.indexOf(userId) % 5) * 25)
  expect(all.map(({ cells }) => new Set(cells.map(({ percent }) => percent)))).toEqual(
    percents.map((percent) => new Set([percent])),
  )
  expect(all.map((learner) => learner.average)).toEqual(percents)
  expect(new Set(columns.map((column) => column.average))).toEqual(new Set([50]))
  expect(average).toBe(50)
  const attempts = all.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + cell.attempts, 0)
  expect(attempts).toBe(learners * assignments + (learners / 5) * assignments)
})

/** Answers the ids of the learners. */
async function addMany(
  db: Kysely<Tables>,
  { classId, learners, assignments }: { classId: string; learners: number; assignments: number },
): Promise<string[]> {
  const ids: string[] = []
  for (let made = 0; made < learners; made++) ids.push((await addMember(db, classId)).userId)
  for (let made = 0; made < assignments; made++) {
    const assignmentId = await makePractice(db, classId)
    const attempt = {
      assignmentId,
      lessonId: 'l01',
      quizId: 'q01',
      quizHash: 'h',
      seed: 1,
      startedAt: MORNING,
      finishedAt: MORNING,
      outOf: 4,
      answersJson: '{}',
      outcomesJson: '[]',
    }
    const rows = ids.flatMap((userId, at) => {
      const one = { ...attempt, userId, score: at % 5, id: newId('attempt') }
      return at % 5 === 0 ? [one, { ...one, id: newId('attempt') }] : [one]
    })
    await db.insertInto('attempt').values(rows).execute()
  }
  return ids
}
