import 'server-only'
import type { Kysely, Selectable } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import { readItems } from '@/lib/classroom/assignment'
import type { GradebookAssignment, GradebookMember } from '@/lib/classroom/gradebook'
import type { Tables } from '../tables'
import { findTeaching } from './membership'
import type { CellPlace } from './overrides'

export type WorkAttempt = Pick<
  Selectable<Tables['attempt']>,
  'id' | 'lessonId' | 'startedAt' | 'finishedAt' | 'score' | 'outOf' | 'outcomesJson'
>

/** What one learner did for one assignment. */
export interface LearnerWork {
  learner: GradebookMember
  assignment: GradebookAssignment & Pick<Selectable<Tables['assignment']>, 'mode'>
  /** IANA name, for dates. */
  timeZone: string
  /** The latest first. */
  attempts: WorkAttempt[]
}

/** A learner's work with its answers; undefined for whoever does not teach the class, and for cells that it has not. */
export async function findLearnerWork(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, assignmentId, learnerId }: CellPlace,
): Promise<LearnerWork | undefined> {
  if (!(await findTeaching(db, actor, classId))) return undefined
  const cell = await db
    .selectFrom('assignment')
    .innerJoin('class', 'class.id', 'assignment.classId')
    .innerJoin('member', 'member.classId', 'assignment.classId')
    .select(['assignment.id', 'assignment.title', 'assignment.itemsJson', 'assignment.dueAt'])
    .select(['assignment.requiredPercent', 'assignment.mode'])
    .select(['class.timeZone', 'member.userId', 'member.displayName'])
    .where('assignment.id', '=', assignmentId)
    .where('assignment.classId', '=', classId)
    .where('member.userId', '=', learnerId)
    .where('member.role', '=', 'learner')
    .where('member.removedAt', 'is', null)
    .executeTakeFirst()
  if (!cell) return undefined
  const { timeZone, userId, displayName, itemsJson, ...assignment } = cell
  const attempts = await db
    .selectFrom('attempt')
    .select(['id', 'lessonId', 'startedAt', 'finishedAt', 'score', 'outOf', 'outcomesJson'])
    .where('assignmentId', '=', assignmentId)
    .where('userId', '=', learnerId)
    .orderBy('finishedAt', 'desc')
    .orderBy('id')
    .execute()
  return {
    learner: { userId, displayName },
    assignment: { ...assignment, items: readItems(itemsJson) },
    timeZone,
    attempts,
  }
}
