import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import { findFreeJoinCode } from './classes'
import { lockTeaching } from './lock-class'

interface Rotation {
  classId: string
  /** The code that the form showed: a form that is sent twice replaces it once. */
  from: string
  now: number
}

/** Gives the class a new code; the one before leads nowhere. False where the actor teaches no such class. */
export async function rotateJoinCode(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, from, now }: Rotation,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return false
    const joinCode = await findFreeJoinCode(trx)
    const { numUpdatedRows } = await trx
      .updateTable('class')
      .set({ joinCode })
      .where('id', '=', classId)
      .where('joinCode', '=', from)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await noteDeed(trx, actor, { classId, action: 'join-code.rotate', at: now })
    return true
  })
}

interface Opening {
  classId: string
  isOpen: boolean
  now: number
}

/** Lets people join, or no more; those who are in stay in. */
export async function openJoining(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, isOpen, now }: Opening,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return false
    const { numUpdatedRows } = await trx
      .updateTable('class')
      .set({ isJoinOpen: isOpen ? 1 : 0 })
      .where('id', '=', classId)
      .where('isJoinOpen', '=', isOpen ? 0 : 1)
      .executeTakeFirst()
    const action = isOpen ? 'join.open' : 'join.close'
    if (numUpdatedRows > 0n) await noteDeed(trx, actor, { classId, action, at: now })
    return true
  })
}
