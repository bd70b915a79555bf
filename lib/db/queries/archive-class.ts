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
export function archiveClass(db: Kysely<Tables>, actor: Actor, archiving: Archiving): Promise<boolean> {
  return changeArchived(db, actor, { ...archiving, isArchived: true })
}

/** Takes it out again. */
export function unarchiveClass(db: Kysely<Tables>, actor: Actor, archiving: Archiving): Promise<boolean> {
  return changeArchived(db, actor, { ...archiving, isArchived: false })
}

/** Notes it only where it changes something: a form may be sent twice. */
async function changeArchived(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, now, isArchived }: Archiving & { isArchived: boolean },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return false
    const { numUpdatedRows } = await trx
      .updateTable('class')
      .set({ archivedAt: isArchived ? now : null })
      .where('id', '=', classId)
      .where('archivedAt', isArchived ? 'is' : 'is not', null)
      .executeTakeFirst()
    const action = isArchived ? 'class.archive' : 'class.unarchive'
    if (numUpdatedRows > 0n) await noteDeed(trx, actor, { classId, action, at: now })
    return true
  })
}
