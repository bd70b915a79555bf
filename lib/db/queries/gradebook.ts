import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import { readItems } from '@/lib/classroom/assignment'
import type { GradebookRows } from '@/lib/classroom/gradebook'
import type { Tables } from '../tables'
import { findTeaching } from './membership'
import { selectAssignments, selectLearners } from './shown-rows'

/**
 * All that the gradebook of a class is made of, in five statements however large it is; undefined for whoever does not
 * teach it. Those who were removed are left out; their work is not deleted.
 */
export async function readGradebook(
  db: Kysely<Tables>,
  actor: Actor,
  classId: string,
): Promise<GradebookRows | undefined> {
  if (!(await findTeaching(db, actor, classId))) return undefined
  const learners = await selectLearners(db, classId).select(['userId', 'displayName']).execute()
  const assignments = await selectAssignments(db, classId)
    .select(['id', 'title', 'itemsJson', 'dueAt', 'requiredPercent'])
    .execute()
  const attempts = await db
    .selectFrom('attempt')
    .innerJoin('assignment', 'assignment.id', 'attempt.assignmentId')
    .select(['attempt.userId', 'assignment.id as assignmentId', 'attempt.lessonId'])
    .select(['attempt.score', 'attempt.outOf', 'attempt.finishedAt'])
    .where('assignment.classId', '=', classId)
    .execute()
  const overrides = await db
    .selectFrom('override')
    .innerJoin('assignment', 'assignment.id', 'override.assignmentId')
    .select(['override.id', 'override.userId', 'override.assignmentId', 'override.percent', 'override.at'])
    .where('assignment.classId', '=', classId)
    .execute()
  return {
    learners,
    assignments: assignments.map(({ itemsJson, ...assignment }) => ({ ...assignment, items: readItems(itemsJson) })),
    attempts,
    overrides,
  }
}

interface Moment {
  classId: string
  now: number
}

/**
 * A word that is another one whenever the gradebook may be: after work, changes by instructors (each is in the log), new
 * members, and when a due date passes. Cheap enough to be asked every few seconds. Undefined for whoever does not teach
 * the class.
 */
export async function findGradebookVersion(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, now }: Moment,
): Promise<string | undefined> {
  if (!(await findTeaching(db, actor, classId))) return undefined
  const { assignments, due } = await db
    .selectFrom('assignment')
    .select(({ fn }) => fn.countAll<number>().as('assignments'))
    .select(({ fn }) => fn.countAll<number>().filterWhere('dueAt', '<', now).as('due'))
    .where('classId', '=', classId)
    .executeTakeFirstOrThrow()
  const { attempts, finishedAt } = await db
    .selectFrom('attempt')
    .innerJoin('assignment', 'assignment.id', 'attempt.assignmentId')
    .select(({ fn }) => [fn.countAll<number>().as('attempts'), fn.max('attempt.finishedAt').as('finishedAt')])
    .where('assignment.classId', '=', classId)
    .executeTakeFirstOrThrow()
  const { members, joinedAt } = await db
    .selectFrom('member')
    .select(({ fn }) => [fn.countAll<number>().as('members'), fn.max('joinedAt').as('joinedAt')])
    .where('classId', '=', classId)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow()
  const { deeds } = await db
    .selectFrom('auditEvent')
    .select(({ fn }) => fn.countAll<number>().as('deeds'))
    .where('classId', '=', classId)
    .executeTakeFirstOrThrow()
  const numbers = [assignments, due, attempts, finishedAt ?? 0, members, joinedAt ?? 0, deeds]
  return numbers.map((number) => number.toString(36)).join('-')
}
