import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import { lockTeaching } from './lock-class'
import { TEACHING } from './membership'
import { isOwnLearner } from './own-learner'

interface Renewal {
  classId: string
  userId: string
  /** Makes a new code in the transaction; the one before does not work any more. */
  replaceCode: (trx: Kysely<Tables>, userId: string) => Promise<string>
  now: number
}

/**
 * A new return code for a learner who lost theirs; whoever is signed in with the account is signed out. Undefined for
 * accounts with e-mail, and for those that are in a class which the actor does not teach, or teach any: with that code this
 * instructor would get into classes that are not theirs. `makeAccountCode` is the operator's way.
 */
export async function renewReturnCode(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, userId, replaceCode, now }: Renewal,
): Promise<string | undefined> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return undefined
    if (!(await isOwnLearner(trx, actor, { classId, userId }))) return undefined
    const code = await trx.selectFrom('returnCode').select('userId').where('userId', '=', userId).executeTakeFirst()
    // Also where they were taken out: they may be let in again.
    const teaches = await trx
      .selectFrom('member')
      .select('classId')
      .where('userId', '=', userId)
      .where('role', 'in', TEACHING)
      .executeTakeFirst()
    if (!code || teaches) return undefined
    await trx.deleteFrom('session').where('userId', '=', userId).execute()
    await noteDeed(trx, actor, { classId, action: 'return-code.renew', detail: { member: userId }, at: now })
    return replaceCode(trx, userId)
  })
}
