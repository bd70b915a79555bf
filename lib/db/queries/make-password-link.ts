import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import { lockTeaching } from './lock-class'
import { isOwnLearner } from './own-learner'

interface PasswordLink {
  classId: string
  userId: string
  /** Makes the token of the link in the transaction. */
  makeToken: (trx: Kysely<Tables>, made: { userId: string; now: number }) => Promise<string>
  now: number
}

/**
 * The token of a link with which somebody chooses a new password, noted in the log; undefined where the actor may not make
 * one.
 *
 * For a learner with e-mail and password who is the actor's own: see `isOwnLearner`.
 */
export async function makePasswordLink(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, userId, makeToken, now }: PasswordLink,
): Promise<string | undefined> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return undefined
    // Whoever comes to teach elsewhere after this ends the link that is made here.
    if (!(await isOwnLearner(trx, actor, { classId, userId }))) return undefined
    const password = await trx
      .selectFrom('account')
      .select('id')
      .where('userId', '=', userId)
      .where('providerId', '=', 'credential')
      .executeTakeFirst()
    if (!password) return undefined
    await noteDeed(trx, actor, { classId, action: 'password-link.make', detail: { member: userId }, at: now })
    return makeToken(trx, { userId, now })
  })
}
