import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import { lockTeaching } from './lock-class'

interface Archiving {
  classId: string
  now: number
}

/** Puts a class away: it stays to be read, and nobody can join. False where the actor teaches no such class. */
export async function archiveClass(db: Kysely<Tables>, actor: Actor, { classId, now }: Archiving): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return false
    const { numUpdatedRows } = await trx
      .updateTable('class')
      .set({ archivedAt: now })
      .where('id', '=', classId)
      .where('archivedAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await noteDeed(trx, actor, { classId, action: 'class.archive', at: now })
    return true
  })
}

/** Takes it out again. */
export async function unarchiveClass(db: Kysely<Tables>, actor: Actor, { classId, now }: Archiving): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return false
    const { numUpdatedRows } = await trx
      .updateTable('class')
      .set({ archivedAt: null })
      .where('id', '=', classId)
      .where('archivedAt', 'is not', null)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await noteDeed(trx, actor, { classId, action: 'class.unarchive', at: now })
    return true
  })
}
