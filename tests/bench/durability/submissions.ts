import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import { assignedQuizPath } from '@/lib/classroom/class-paths'
import { makeDice } from '@/lib/classroom/demo/dice'
import type { Lesson } from '@/lib/content/read-course'
import { type DatabasePlace, openDatabase } from '@/lib/db/open-database'
import { createAssignment } from '@/lib/db/queries/assignments'
import type { Tables } from '@/lib/db/tables'
import { gradeWork } from '@/lib/hand-in/grade-work'
import { newFactId } from '@/lib/new-fact-id'
import { readAnswers } from '@/lib/quiz/answers'
import { type Ask, packForm } from '../ask-site'
import { fillInQuiz } from '../fill-in-quiz'
import { type Candidate, type PreparedClass, prepareClass } from '../prepare-class'

/** A quiz that is handed in, and what has to stand in the database once that is acknowledged. */
export interface Submission {
  path: string
  ask: Ask
  isTest: boolean
  attempt: AttemptRow
}

/** Without its times, which the server decides. */
export type AttemptRow = Omit<Selectable<Tables['attempt']>, 'startedAt' | 'finishedAt'>

interface Wanted {
  /** Even: every learner hands in a test, whose id the server has made, and a practice quiz, whose id the browser made. */
  count: number
  lesson: Lesson
  secret: string
}

/** Makes a class on an empty database, and all that its learners are going to hand in, in the order in which they do. */
export async function prepareSubmissions(
  place: DatabasePlace,
  { count, lesson, secret }: Wanted,
): Promise<{ prepared: PreparedClass; submissions: Submission[] }> {
  const prepared = await prepareClass(place, { learners: count / 2, lesson, secret })
  const { classId, candidates } = prepared
  const practice = { classId, lessonId: lesson.id, assignmentId: await assignPractice(place, prepared, lesson) }
  const submissions: Submission[] = []
  for (const candidate of candidates) {
    const { sittingId, userId } = candidate
    const attempt = { id: sittingId, assignmentId: prepared.assignmentId, userId }
    submissions.push(await fillIn({ candidate, attempt, lesson, path: `/api/sittings/${sittingId}/hand-in` }))
    const own = { id: newFactId(), assignmentId: practice.assignmentId, userId }
    submissions.push(await fillIn({ candidate, attempt: own, lesson, path: `${assignedQuizPath(practice)}/hand-in` }))
  }
  return { prepared, submissions }
}

interface Sheet {
  candidate: Candidate
  attempt: Pick<AttemptRow, 'id' | 'assignmentId' | 'userId'>
  lesson: Lesson
  path: string
}

async function fillIn({ candidate: { cookie, seed, sittingId }, attempt, lesson, path }: Sheet): Promise<Submission> {
  const isTest = attempt.id === sittingId
  const form = fillInQuiz(lesson, { seed, dice: makeDice(attempt.id) })
  if (!isTest) {
    form.set('attempt', attempt.id)
    form.set('seed', String(seed))
  }
  const given = readAnswers(lesson.quiz.questions, form) ?? {}
  const { answers, outcomes, ...grade } = gradeWork(lesson, { seed, answers: given })
  const texts = { answersJson: JSON.stringify(answers), outcomesJson: JSON.stringify(outcomes) }
  return {
    path,
    ask: { cookie, form: await packForm(form), expect: '"handed-in"' },
    isTest,
    attempt: { ...attempt, lessonId: lesson.id, seed, ...grade, ...texts },
  }
}

/** The same quiz for practice, as often as one likes: nothing but its id keeps a second attempt out. */
async function assignPractice(
  place: DatabasePlace,
  { classId, ownerId }: PreparedClass,
  lesson: Lesson,
): Promise<string> {
  const [id, now] = [randomUUID(), Date.now()]
  const limits = { dueAt: null, attemptsLimit: null, timeLimitMinutes: null, requiredPercent: null }
  const terms = {
    title: `${lesson.title}, for practice`,
    note: '',
    items: [{ kind: 'quiz' as const, id: lesson.id }],
    mode: 'practice' as const,
    opensAt: now - 1,
    ...limits,
    feedback: 'at-once' as const,
  }
  const database = openDatabase(place)
  await createAssignment(database.db, { userId: ownerId }, { id, classId, terms, now })
  await database.close()
  return id
}
