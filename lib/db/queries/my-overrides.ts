import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { findMembership } from './membership'

/** Assignment id -> the grade of the actor's own that an instructor has set by hand, where one holds now. */
export async function listMyOverrides(
  db: Kysely<Tables>,
  actor: Actor,
  classId: string,
): Promise<ReadonlyMap<string, number>> {
  if (!(await findMembership(db, actor, classId))) return new Map()
  const rows = await db
    .selectFrom('override')
    .innerJoin('assignment', 'assignment.id', 'override.assignmentId')
    .select(['override.assignmentId', 'override.percent'])
    .where('assignment.classId', '=', classId)
    .where('override.userId', '=', actor.userId)
    // The same order as the gradebook: the latest counts, and of one millisecond the greater id.
    .orderBy('override.at')
    .orderBy('override.id')
    .execute()
  const latest = new Map(rows.map(({ assignmentId, percent }) => [assignmentId, percent]))
  return new Map([...latest].flatMap(([id, percent]) => (percent === null ? [] : [[id, percent]])))
}
