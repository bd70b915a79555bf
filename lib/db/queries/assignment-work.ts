import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { WorkDone } from '@/lib/classroom/assignment-change'
import type { Tables } from '../tables'
import { findTeaching } from './membership'

/** What learners have done for an assignment. Whoever calls it has made sure that the actor may know. */
export async function countWork(db: Kysely<Tables>, assignmentId: string): Promise<WorkDone> {
  const { attempts, learners } = await db
    .selectFrom('attempt')
    .select(({ fn }) => [fn.countAll<number>().as('attempts'), fn.count<number>('userId').distinct().as('learners')])
    .where('assignmentId', '=', assignmentId)
    .executeTakeFirstOrThrow()
  const { running } = await db
    .selectFrom('sitting')
    .select(({ fn }) => fn.countAll<number>().as('running'))
    .where('assignmentId', '=', assignmentId)
    .where('handedInAt', 'is', null)
    .executeTakeFirstOrThrow()
  return { attempts, learners, running }
}

/** Assignment id -> how many learners of the class have handed in anything; for those who teach it. */
export async function listHandInCounts(
  db: Kysely<Tables>,
  actor: Actor,
  classId: string,
): Promise<ReadonlyMap<string, number>> {
  if (!(await findTeaching(db, actor, classId))) return new Map()
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('attempt', 'attempt.assignmentId', 'assignment.id')
    .innerJoin('member', (join) =>
      join.onRef('member.classId', '=', 'assignment.classId').onRef('member.userId', '=', 'attempt.userId'),
    )
    .select(({ fn }) => ['assignment.id', fn.count<number>('attempt.userId').distinct().as('learners')])
    .where('assignment.classId', '=', classId)
    .where('member.role', '=', 'learner')
    .where('member.removedAt', 'is', null)
    .groupBy('assignment.id')
    .execute()
  return new Map(rows.map(({ id, learners }) => [id, learners]))
}
