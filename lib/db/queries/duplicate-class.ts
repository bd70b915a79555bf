import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import { moveDays } from '@/lib/classroom/move-days'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import { insertClass } from './classes'
import { lockTeaching } from './lock-class'
import { findTeaching } from './membership'

interface Duplication {
  classId: string
  /** Made with the form: a form that is sent twice makes one class. */
  newId: string
  name: string
  /** How many days later the copies open and are due, on the same time of day. */
  moveBy: number
  now: number
}

/**
 * Makes a class with the same settings and assignments, and a join code of its own, that the actor owns. Nobody else
 * comes along, and no work. False where the actor teaches no such class, or the id is taken by somebody else's.
 */
export async function duplicateClass(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, newId, name, moveBy, now }: Duplication,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return false
    const { timeZone, capacity } = await trx
      .selectFrom('class')
      .select(['timeZone', 'capacity'])
      .where('id', '=', classId)
      .executeTakeFirstOrThrow()
    const isNew = await insertClass(trx, actor, { id: newId, settings: { name, timeZone, capacity }, now })
    if (!isNew) return (await findTeaching(trx, actor, newId)) !== undefined
    const move = (at: number) => moveDays(at, moveBy, timeZone)
    const assignments = await trx.selectFrom('assignment').selectAll().where('classId', '=', classId).execute()
    for (const { opensAt, dueAt, ...terms } of assignments) {
      const times = {
        opensAt: move(opensAt),
        dueAt: dueAt === null ? null : move(dueAt),
        createdAt: now,
        updatedAt: now,
      }
      const copy = { ...terms, ...times, id: randomUUID(), classId: newId }
      await trx.insertInto('assignment').values(copy).execute()
    }
    await noteDeed(trx, actor, { classId, action: 'class.duplicate', detail: { to: newId }, at: now })
    await noteDeed(trx, actor, { classId: newId, action: 'class.create', detail: { from: classId }, at: now })
    return true
  })
}
