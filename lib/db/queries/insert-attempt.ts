import 'server-only'
import type { Kysely } from 'kysely'
import type { GradedWork } from '@/lib/classroom/graded-work'
import type { Tables } from '../tables'

interface NewAttempt {
  id: string
  userId: string
  assignmentId: string
  lessonId: string
  seed: number
  startedAt: number
  finishedAt: number
  work: GradedWork
}

/** Writes an attempt, unless its id is taken: handing in twice under one id is one attempt. */
export async function insertAttempt(db: Kysely<Tables>, { work, ...attempt }: NewAttempt): Promise<void> {
  const { answers, outcomes, ...grade } = work
  await db
    .insertInto('attempt')
    .values({ ...attempt, ...grade, answersJson: JSON.stringify(answers), outcomesJson: JSON.stringify(outcomes) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}
