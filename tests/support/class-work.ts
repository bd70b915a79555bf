import type { Insertable, Kysely } from 'kysely'
import type { AssignmentTerms } from '@/lib/classroom/assignment'
import type { GradedWork } from '@/lib/classroom/graded-work'
import type { Tables } from '@/lib/db/tables'
import { MORNING, newId } from './school'

const DAY_MS = 86_400_000

/** A test of one quiz that has been open since yesterday and is due tomorrow. */
export const TERMS: AssignmentTerms = {
  title: 'Week 3',
  note: 'Read first.',
  items: [{ kind: 'quiz', id: 'l05' }],
  mode: 'test',
  opensAt: MORNING - DAY_MS,
  dueAt: MORNING + DAY_MS,
  attemptsLimit: 2,
  timeLimitMinutes: 20,
  requiredPercent: null,
  feedback: 'after-due',
}

/** Asks something of a class, past the query and its rights. */
export async function makeAssignment(
  db: Kysely<Tables>,
  classId: string,
  some: Partial<AssignmentTerms> = {},
): Promise<string> {
  const id = newId('assignment')
  const { items, ...terms } = { ...TERMS, ...some }
  const times = { createdAt: MORNING - 2 * DAY_MS, updatedAt: MORNING - 2 * DAY_MS }
  await db
    .insertInto('assignment')
    .values({ ...terms, ...times, id, classId, itemsJson: JSON.stringify(items) })
    .execute()
  return id
}

/** Practice of one quiz, open since the morning, without a due date and without a required percent. */
export function makePractice(
  db: Kysely<Tables>,
  classId: string,
  some: Partial<AssignmentTerms> = {},
): Promise<string> {
  return makeAssignment(db, classId, {
    title: 'First quiz',
    items: [{ kind: 'quiz', id: 'l01' }],
    mode: 'practice',
    opensAt: MORNING,
    dueAt: null,
    ...some,
  })
}

/** Three of four questions are right; `answers` tell one hand-in from another. */
export function makeWork(answers: GradedWork['answers'] = { q1: ['a'] }): GradedWork {
  return {
    quizId: 'q05',
    quizHash: 'hash-1',
    answers,
    score: 3,
    outOf: 4,
    outcomes: [
      {
        questionId: 'q1',
        skills: ['docker.run'],
        verdict: 'right',
        record: { prompt: 'What runs?', given: ['A process'], notes: ['SECRET It is a process.'] },
      },
    ],
  }
}

/** A quiz handed in: 3 of 4 points, a minute after the morning began. */
export async function addAttempt(
  db: Kysely<Tables>,
  some: Partial<Insertable<Tables['attempt']>> & { userId: string },
): Promise<string> {
  const id = newId('attempt')
  await db
    .insertInto('attempt')
    .values({ ...sampleAttemptRow(), id, ...some })
    .execute()
  return id
}

function sampleAttemptRow() {
  return {
    assignmentId: null,
    lessonId: 'l01',
    quizId: 'q01',
    quizHash: 'h',
    seed: 1,
    startedAt: MORNING,
    finishedAt: MORNING + 60_000,
    score: 3,
    outOf: 4,
    answersJson: '{}',
    outcomesJson: '[]',
  }
}
