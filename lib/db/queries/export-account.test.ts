import { expect } from 'vitest'
import { testOnEach } from '@/tests/support/databases'
import { hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { MORNING, makeCast } from '@/tests/support/school'
import { exportAccount } from './export-account'
import { doWork, makeFreeTest, makeLife } from './own-account.test-support'

const at = (ms: number) => new Date(MORNING + ms).toISOString()
const now = MORNING + 1_000_000

testOnEach('everything that is held about somebody is in their export', async ({ db }) => {
  const { person } = await makeLife(db)
  const answers = { q1: ['docker run'] }
  const graded = {
    ...{ lessonId: 'l01', quizId: 'l01-quiz', startedAt: at(0), finishedAt: at(2_000), score: 7, outOf: 8, answers },
    outcomes: sampleAttempt().questions,
  }
  const place = { displayName: 'Petra Pan', extraTimePercent: 0, joinedAt: at(0), removedAt: null }
  const sitting = {
    ...{ lessonId: 'l01', number: 1, startedAt: at(0), endsAt: at(60_000), savedAt: at(1_000), handedInAt: at(2_000) },
    answers,
  }
  const grade = { percent: 90, reason: 'Explained it aloud.', at: at(3_000) }
  const work = { sittings: [], attempts: [], gradesByHand: [], gradesSetForOthers: [] }
  expect(await exportAccount(db, person, { now })).toEqual({
    facts: someFacts({ attempts: [sampleAttempt()], reads: [{ lessonId: 'l01', at: hour(1) }] }),
    account: {
      ...{ name: 'Petra Pan', email: `${person.userId}@example.org`, image: null, createdAt: at(0), updatedAt: at(0) },
      signIn: [
        { by: 'credential', createdAt: at(0) },
        { by: 'return-code', createdAt: at(0) },
      ],
      sessions: [{ startedAt: at(0), renewedAt: at(0), endsAt: at(0), device: 'Firefox on a phone', address: null }],
      progressErasedAt: at(0),
      classes: [
        {
          ...{ name: 'Containers 1', role: 'learner', ...place, deeds: [] },
          assignments: [{ ...work, title: 'Images', sittings: [sitting], attempts: [graded], gradesByHand: [grade] }],
        },
        {
          ...{ name: 'Containers 1', role: 'instructor', ...place },
          assignments: [{ ...work, title: 'Volumes', gradesSetForOthers: [grade] }],
          deeds: [
            { action: 'assignment.create', detail: {}, at: at(0) },
            { action: 'api-token', detail: { name: 'Grades' }, at: at(0) },
            {
              action: 'invitation',
              detail: { note: 'for Ada', expiresAt: at(9_000), usedAt: null, withdrawnAt: null },
              at: at(0),
            },
          ],
        },
      ],
      otherAttempts: [{ ...graded, lessonId: 'l02' }],
    },
  })
})

testOnEach('no secret and nobody else is in it', async ({ db }) => {
  const { person, pupil, learner, instructor, foreignInstructor } = await makeLife(db)
  const text = JSON.stringify(await exportAccount(db, person, { now }))
  expect(text).not.toMatch(/secret/)
  for (const { userId } of [pupil, learner, instructor, foreignInstructor]) expect(text).not.toContain(`${userId}"`)
})

testOnEach(
  'a test that tells its answers later does not tell them in the export, but for the score',
  async ({ db }) => {
    const { classId, learner, instructor } = await makeCast(db)
    const due = { dueAt: MORNING + 10_000 }
    const rules = [{ feedback: 'after-due', ...due }, { feedback: 'never', ...due }, { feedback: 'at-once' }] as const
    for (const rule of rules) {
      const assignmentId = await makeFreeTest(db, classId, { title: rule.feedback, ...rule })
      await doWork(db, learner, { assignmentId, by: instructor })
    }
    const shown = async (time: number) => {
      const [place] = (await exportAccount(db, learner, { now: time }))?.account.classes ?? []
      return Object.fromEntries(
        (place?.assignments ?? []).map(({ title, attempts }) => [
          title,
          attempts.map((attempt) => [attempt.score, 'outcomes' in attempt]),
        ]),
      )
    }
    const [open, shut] = [[[7, true]], [[7, false]]]
    expect(await shown(MORNING + 10_000)).toEqual({ 'after-due': shut, never: shut, 'at-once': open })
    expect(await shown(MORNING + 10_001)).toEqual({ 'after-due': open, never: shut, 'at-once': open })
  },
)

testOnEach(
  'everybody gets their own places, those too that they were removed from, and work that is theirs',
  async ({ db }) => {
    const { classId: _, otherClassId: __, ...cast } = await makeCast(db)
    const roles: Record<string, unknown> = {}
    for (const [name, actor] of Object.entries(cast)) {
      const found = await exportAccount(db, actor, { now })
      roles[name] = [found?.account.name, ...(found?.account.classes.map(({ role }) => role) ?? [])]
    }
    expect(roles).toEqual({
      owner: ['Olga', 'owner'],
      instructor: ['Ines', 'instructor'],
      learner: ['Lea', 'learner'],
      classmate: ['Max', 'learner'],
      removed: ['Rolf', 'learner'],
      removedInstructor: ['Rita', 'instructor'],
      foreignLearner: ['Fred', 'learner'],
      foreignInstructor: ['Frida', 'owner'],
      stranger: ['Sam'],
    })
    expect(await exportAccount(db, { userId: 'nobody' }, { now })).toBeUndefined()
  },
)
