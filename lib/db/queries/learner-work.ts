import 'server-only'
import type { Kysely, Selectable } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import { readItems } from '@/lib/classroom/assignment'
import type { GradebookAssignment, GradebookMember } from '@/lib/classroom/gradebook'
import type { Tables } from '../tables'
import { findTeaching } from './membership'
import { type CellPlace, selectCell } from './select-cell'

/** An attempt without its answers: of practice there may be very many. */
export type WorkAttempt = Pick<
  Selectable<Tables['attempt']>,
  'id' | 'lessonId' | 'startedAt' | 'finishedAt' | 'score' | 'outOf'
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

/** A learner's work; undefined for whoever does not teach the class, and for cells that it has not. */
export async function findLearnerWork(
  db: Kysely<Tables>,
  actor: Actor,
  place: CellPlace,
): Promise<LearnerWork | undefined> {
  if (!(await findTeaching(db, actor, place.classId))) return undefined
  const cell = await selectCell(db, place)
    .innerJoin('class', 'class.id', 'assignment.classId')
    .select(['assignment.id', 'assignment.title', 'assignment.itemsJson', 'assignment.dueAt'])
    .select(['assignment.requiredPercent', 'assignment.mode'])
    .select(['class.timeZone', 'member.userId', 'member.displayName'])
    .executeTakeFirst()
  if (!cell) return undefined
  const { timeZone, userId, displayName, itemsJson, ...assignment } = cell
  const attempts = await db
    .selectFrom('attempt')
    .select(['id', 'lessonId', 'startedAt', 'finishedAt', 'score', 'outOf'])
    .where('assignmentId', '=', place.assignmentId)
    .where('userId', '=', place.learnerId)
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

/** The outcomes of attempts of a learner's work, by the attempts' ids; of those that are not of this cell there are none. */
export async function readWorkOutcomes(
  db: Kysely<Tables>,
  actor: Actor,
  { attemptIds, ...place }: CellPlace & { attemptIds: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  if (attemptIds.length === 0 || !(await findTeaching(db, actor, place.classId))) return new Map()
  const rows = await selectCell(db, place)
    .innerJoin('attempt', (join) =>
      join.onRef('attempt.assignmentId', '=', 'assignment.id').onRef('attempt.userId', '=', 'member.userId'),
    )
    .select(['attempt.id', 'attempt.outcomesJson'])
    .where('attempt.id', 'in', attemptIds)
    .execute()
  return new Map(rows.map(({ id, outcomesJson }) => [id, outcomesJson]))
}
