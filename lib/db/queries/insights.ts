import 'server-only'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Actor } from '@/lib/classroom/actor'
import type { InsightAttempt, InsightRows } from '@/lib/classroom/insights/insight-rows'
import type { Tables } from '../tables'
import { readAnswersJson } from './attempts'
import { findTeaching } from './membership'
import { selectAssignments, selectLearners } from './shown-rows'

/** Attempts that are read at once: their answers are long, and are made short before the next ones are read. */
const PAGE = 1000

/**
 * What the insights of a class are made of; undefined for whoever does not teach it. Four statements, and one more for
 * each further thousand attempts. Of those who were removed nothing is told.
 */
export async function readInsights(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, page = PAGE }: { classId: string; page?: number },
): Promise<InsightRows | undefined> {
  if (!(await findTeaching(db, actor, classId))) return undefined
  const learners = await selectLearners(db, classId).select(['userId', 'displayName', 'joinedAt']).execute()
  const assignments = await selectAssignments(db, classId)
    .select(['id', 'title', 'mode', 'dueAt', 'requiredPercent'])
    .execute()
  const attempts: InsightAttempt[] = []
  for (let after = ''; ; ) {
    const rows = await listAttempts(db, { classId, after, page })
    attempts.push(...rows)
    const last = rows.at(-1)
    if (!last || rows.length < page) break
    after = last.id
  }
  return { learners, assignments, attempts }
}

interface AttemptPage {
  classId: string
  /** The id of the attempt before. */
  after: string
  page: number
}

/** Attempts of the learners of now, in the order of their ids. */
async function listAttempts(db: Kysely<Tables>, { classId, after, page }: AttemptPage): Promise<InsightAttempt[]> {
  const rows = await db
    .selectFrom('attempt')
    .innerJoin('assignment', 'assignment.id', 'attempt.assignmentId')
    .innerJoin('member', (join) =>
      join.onRef('member.classId', '=', 'assignment.classId').onRef('member.userId', '=', 'attempt.userId'),
    )
    .select(['attempt.id', 'attempt.userId', 'assignment.id as assignmentId', 'attempt.lessonId', 'attempt.quizHash'])
    .select(['attempt.seed', 'attempt.startedAt', 'attempt.finishedAt', 'attempt.score', 'attempt.outOf'])
    .select(['attempt.answersJson', 'attempt.outcomesJson'])
    .where('assignment.classId', '=', classId)
    .where('member.role', '=', 'learner')
    .where('member.removedAt', 'is', null)
    .where('attempt.id', '>', after)
    .orderBy('attempt.id')
    .limit(page)
    .execute()
  return rows.map(({ answersJson, outcomesJson, ...attempt }) => ({
    ...attempt,
    answers: readAnswersJson(answersJson),
    outcomes: OutcomeLines.parse(JSON.parse(outcomesJson)),
  }))
}

/** `readOutcomes` without the words of the questions, which are most of it. */
const OutcomeLines = z.array(
  z.object({
    questionId: z.string(),
    skills: z.array(z.string()),
    verdict: z.enum(['right', 'wrong', 'unanswered']),
  }),
)
