import type { Insertable, Kysely } from 'kysely'
import type { AssignmentTerms } from '@/lib/classroom/assignment'
import type { Tables } from '@/lib/db/tables'
import { makeAssignment } from './assignments'
import { MORNING, newId } from './school'

/** Practice of one quiz, open since the morning, without a due date and without a required percent. */
export function addAssignment(
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
