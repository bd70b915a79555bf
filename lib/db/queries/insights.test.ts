import type { KyselyPlugin } from 'kysely'
import { expect } from 'vitest'
import type { Actor } from '@/lib/classroom/actor'
import type { QuestionOutcome } from '@/lib/progress/facts'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { addAttempt, makePractice } from '@/tests/support/class-work'
import { testOnEach } from '@/tests/support/databases'
import { addMember, MORNING, makeCast, makeClass } from '@/tests/support/school'
import { readInsights } from './insights'

testOnEach('insights are there for those who teach the class, and for nobody else', async ({ db }) => {
  const ask = async (actor: Actor, classId: string) => (await readInsights(db, actor, { classId })) !== undefined
  expect(await askEverybody(db, (actor, { classId }) => ask(actor, classId))).toEqual(
    only(['owner', 'instructor'], true, false),
  )
  expect(await askEverybody(db, (actor) => ask(actor, 'no-such-class'))).toEqual(only([], true, false))
})

testOnEach(
  'they hold the learners of now and their work for this class, without words of questions',
  async ({ db }) => {
    const { classId, otherClassId, ...cast } = await makeCast(db)
    const { userId } = cast.learner
    const assignmentId = await makePractice(db, classId, { mode: 'test', dueAt: MORNING + 9, requiredPercent: 60 })
    const foreign = await makePractice(db, otherClassId)
    const outcome: QuestionOutcome = {
      questionId: 'q1',
      skills: ['docker.run'],
      verdict: 'wrong',
      sure: true,
      record: { prompt: 'What happens?', given: ['Nothing'], notes: ['Something does.'] },
    }
    const words = { answersJson: JSON.stringify({ q1: ['a'] }), outcomesJson: JSON.stringify([outcome]) }
    const id = await addAttempt(db, { userId, assignmentId, ...words })
    for (const { userId: other } of [cast.removed, cast.instructor])
      await addAttempt(db, { userId: other, assignmentId })
    await addAttempt(db, { userId })
    await addAttempt(db, { userId: cast.foreignLearner.userId, assignmentId: foreign })

    expect(await readInsights(db, cast.owner, { classId })).toEqual({
      learners: [
        { userId, displayName: 'Lea', joinedAt: MORNING },
        { userId: cast.classmate.userId, displayName: 'Max', joinedAt: MORNING },
      ],
      assignments: [{ id: assignmentId, title: 'First quiz', mode: 'test', dueAt: MORNING + 9, requiredPercent: 60 }],
      attempts: [
        {
          id,
          userId,
          assignmentId,
          lessonId: 'l01',
          quizHash: 'h',
          seed: 1,
          startedAt: MORNING,
          finishedAt: MORNING + 60_000,
          score: 3,
          outOf: 4,
          answers: { q1: ['a'] },
          outcomes: [{ questionId: 'q1', skills: ['docker.run'], verdict: 'wrong' }],
        },
      ],
    })
  },
)

testOnEach('a class is read in four statements, and a large one page by page without a gap', async ({ db }) => {
  const classId = await makeClass(db)
  const owner = await addMember(db, classId, { role: 'owner' })
  const assignmentId = await makePractice(db, classId)
  const ids: string[] = []
  for (let made = 0; made < 12; made++) {
    const { userId } = await addMember(db, classId)
    ids.push(await addAttempt(db, { userId, assignmentId }))
  }
  let statements = 0
  const counter: KyselyPlugin = {
    transformQuery({ node }) {
      statements += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const counted = db.withPlugin(counter)
  const read = async (page?: number) => {
    statements = 0
    const rows = await readInsights(counted, owner, page === undefined ? { classId } : { classId, page })
    return { statements, ids: rows?.attempts.map(({ id }) => id).toSorted() }
  }
  const all = ids.toSorted()
  expect(await read()).toEqual({ statements: 4, ids: all })
  expect(await read(5)).toEqual({ statements: 6, ids: all })
  // A page that is just full may have been the last: only the next one tells.
  expect(await read(4)).toEqual({ statements: 7, ids: all })
})
