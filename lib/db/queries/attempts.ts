import 'server-only'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Actor } from '@/lib/classroom/actor'
import type { GradedWork } from '@/lib/classroom/graded-work'
import { readOutcomes } from '@/lib/classroom/read-outcomes'
import { isFeedbackOpen } from '@/lib/classroom/sitting'
import type { QuestionOutcome } from '@/lib/progress/facts'
import type { Answers } from '@/lib/quiz/answers'
import type { Tables } from '../tables'
import { insertAttempt } from './insert-attempt'
import { holdPlaces } from './lock-class'
import { findMembership, TEACHING } from './membership'

/** An attempt without its answers. */
export interface AttemptLine {
  id: string
  /** null where the assignment is gone */
  assignmentId: string | null
  lessonId: string
  score: number
  outOf: number
  startedAt: number
  finishedAt: number
}

/** The columns of an `AttemptLine`. */
export const ATTEMPT_LINE = ['id', 'assignmentId', 'lessonId', 'score', 'outOf', 'startedAt', 'finishedAt'] as const

interface PracticeHandIn {
  /** Made by the browser. */
  id: string
  classId: string
  assignmentId: string
  lessonId: string
  seed: number
  /** As the browser says: see `boundStart`. */
  startedAt: number
  work: GradedWork
  now: number
}

/**
 * Takes a quiz that was handed in for a practice assignment, and answers what is kept of it: under an id that was handed
 * in before, the first. Undefined where the actor learns in no such class, nothing is open there, or the id is
 * another attempt's. Whoever calls it has made sure that the assignment asks for the quiz.
 */
export async function saveAttempt(
  db: Kysely<Tables>,
  actor: Actor,
  { id, classId, assignmentId, lessonId, seed, startedAt, work, now }: PracticeHandIn,
): Promise<AttemptLine | undefined> {
  const { userId } = actor
  return db.transaction().execute(async (trx) => {
    await holdPlaces(trx, actor, classId)
    const membership = await findMembership(trx, actor, classId)
    if (membership?.role !== 'learner') return undefined
    const find = () =>
      trx
        .selectFrom('attempt')
        .select(ATTEMPT_LINE)
        .where('id', '=', id)
        .where('userId', '=', userId)
        .where('assignmentId', '=', assignmentId)
        .where('lessonId', '=', lessonId)
        .executeTakeFirst()
    const open = await trx
      .selectFrom('assignment')
      .innerJoin('class', 'class.id', 'assignment.classId')
      .select('assignment.id')
      .where('assignment.id', '=', assignmentId)
      .where('assignment.classId', '=', classId)
      .where('assignment.mode', '=', 'practice')
      .where('assignment.opensAt', '<=', now)
      .where('class.archivedAt', 'is', null)
      .executeTakeFirst()
    if (!open) return find()
    const times = { startedAt: boundStart(startedAt, now), finishedAt: now }
    await insertAttempt(trx, { id, userId, assignmentId, lessonId, seed, ...times, work })
    return find()
  })
}

/** Longer than anybody answers a quiz in one go; a page may stay open overnight. */
const LONGEST_MS = 24 * 60 * 60_000

/** When practice was begun, as far as a browser's clock can be believed; else now, so that no time is told for it. */
function boundStart(startedAt: number, now: number): number {
  return startedAt <= now && startedAt >= now - LONGEST_MS ? startedAt : now
}

/** The actor's own attempts, of one class or of all that they ever did, the latest first. */
export async function listMyAttempts(
  db: Kysely<Tables>,
  actor: Actor,
  { classId }: { classId?: string } = {},
): Promise<AttemptLine[]> {
  const own = db.selectFrom('attempt').select(ATTEMPT_LINE).where('userId', '=', actor.userId)
  if (classId === undefined) return own.orderBy('finishedAt', 'desc').orderBy('id').execute()
  if (!(await findMembership(db, actor, classId))) return []
  const ofClass = db.selectFrom('assignment').select('id').where('classId', '=', classId)
  return own.where('assignmentId', 'in', ofClass).orderBy('finishedAt', 'desc').orderBy('id').execute()
}

/** An attempt as somebody may see it. */
export interface SeenAttempt extends AttemptLine {
  userId: string
  /** As the class knows them. */
  learnerName: string
  quizHash: string
  seed: number
  answers: Answers
  /** undefined while the learner may not see what was right */
  outcomes: readonly QuestionOutcome[] | undefined
  isOwn: boolean
}

interface Wanted {
  classId: string
  assignmentId: string
  attemptId: string
  now: number
}

/** An attempt for a class: for its learner, and for those who teach the class; undefined for all others. */
export async function findAttempt(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, assignmentId, attemptId, now }: Wanted,
): Promise<SeenAttempt | undefined> {
  const membership = await findMembership(db, actor, classId)
  if (!membership) return undefined
  const row = await db
    .selectFrom('attempt')
    .innerJoin('assignment', 'assignment.id', 'attempt.assignmentId')
    .innerJoin('member', (join) =>
      join.onRef('member.classId', '=', 'assignment.classId').onRef('member.userId', '=', 'attempt.userId'),
    )
    .selectAll('attempt')
    .select(['assignment.mode', 'assignment.feedback', 'assignment.dueAt', 'member.displayName as learnerName'])
    .where('attempt.id', '=', attemptId)
    .where('attempt.assignmentId', '=', assignmentId)
    .where('assignment.classId', '=', classId)
    .executeTakeFirst()
  const isTeaching = TEACHING.includes(membership.role)
  if (!row || !(isTeaching || row.userId === actor.userId)) return undefined
  const { mode, feedback, dueAt, answersJson, outcomesJson, quizId: _, ...attempt } = row
  const isTold = isTeaching || isFeedbackOpen({ mode, feedback, dueAt }, now)
  return {
    ...attempt,
    answers: readAnswersJson(answersJson),
    outcomes: isTold ? readOutcomes(outcomesJson) : undefined,
    isOwn: row.userId === actor.userId,
  }
}

/** Answers as a query wrote them. */
export function readAnswersJson(text: string): Answers {
  return StoredAnswers.parse(JSON.parse(text))
}

const StoredAnswers = z.record(z.string(), z.array(z.string()))
