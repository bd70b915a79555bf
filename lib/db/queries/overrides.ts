import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import { findReasonFault } from '@/lib/classroom/override'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import { lockTeaching } from './lock-class'
import { findTeaching } from './membership'
import { type CellPlace, selectCell } from './select-cell'

interface NewOverride extends CellPlace {
  /** Made with the form: a form that is sent twice sets one grade. */
  id: string
  /** null takes the hand-set grade back. */
  percent: number | null
  reason: string
  now: number
}

/**
 * Sets a grade by hand, or takes it back; whatever was set before stays in the history.
 *
 * @throws {RangeError} for a percent or a reason that no form lets through.
 */
export async function setOverride(
  db: Kysely<Tables>,
  actor: Actor,
  { id, percent, reason, now, ...place }: NewOverride,
): Promise<'done' | 'not-found' | 'nothing-to-take-back'> {
  checkOverride({ percent, reason })
  const { classId, assignmentId, learnerId } = place
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return 'not-found'
    if (!(await selectCell(trx, place).select('assignment.id').executeTakeFirst())) return 'not-found'
    const sent = await trx.selectFrom('override').selectAll().where('id', '=', id).executeTakeFirst()
    if (sent) return sent.assignmentId === assignmentId && sent.userId === learnerId ? 'done' : 'not-found'
    const latest = await trx
      .selectFrom('override')
      .select(['percent', 'at'])
      .where('assignmentId', '=', assignmentId)
      .where('userId', '=', learnerId)
      .orderBy('at', 'desc')
      .executeTakeFirst()
    if (percent === null && (latest?.percent ?? null) === null) return 'nothing-to-take-back'
    // Servers' clocks differ; what is set later counts, so it gets the later time.
    const at = latest ? Math.max(now, latest.at + 1) : now
    await trx
      .insertInto('override')
      .values({ id, assignmentId, userId: learnerId, percent, reason, byUserId: actor.userId, at })
      .execute()
    const action = percent === null ? 'override.take-back' : 'override.set'
    await noteDeed(trx, actor, { classId, action, detail: { assignmentId, learnerId, overrideId: id }, at: now })
    return 'done'
  })
}

function checkOverride({ percent, reason }: Pick<NewOverride, 'percent' | 'reason'>): void {
  const fault = findReasonFault(reason)
  if (fault) throw new RangeError(fault)
  if (percent !== null && !(Number.isInteger(percent) && percent >= 0 && percent <= 100)) {
    throw new RangeError('a grade is a whole percent from 0 to 100')
  }
}

/** A grade that was set by hand, or taken back. */
export interface OverrideRecord {
  id: string
  percent: number | null
  reason: string
  at: number
  /** As the class knows who did it; undefined where their account was deleted. */
  by: string | undefined
}

/** The history of a cell, the latest first; empty for whoever does not teach the class. */
export async function listOverrides(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, assignmentId, learnerId }: CellPlace,
): Promise<OverrideRecord[]> {
  if (!(await findTeaching(db, actor, classId))) return []
  const rows = await db
    .selectFrom('override')
    .innerJoin('assignment', 'assignment.id', 'override.assignmentId')
    .leftJoin('user', 'user.id', 'override.byUserId')
    .leftJoin('member', (join) =>
      join.onRef('member.userId', '=', 'override.byUserId').onRef('member.classId', '=', 'assignment.classId'),
    )
    .select(['override.id', 'override.percent', 'override.reason', 'override.at'])
    .select(({ fn }) => fn.coalesce('member.displayName', 'user.name').as('by'))
    .where('assignment.classId', '=', classId)
    .where('override.assignmentId', '=', assignmentId)
    .where('override.userId', '=', learnerId)
    .orderBy('override.at', 'desc')
    .orderBy('override.id', 'desc')
    .execute()
  return rows.map(({ by, ...override }) => ({ ...override, by: by ?? undefined }))
}
