import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import { holdPlaces, lockTeaching } from './lock-class'
import { TEACHING } from './membership'

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
 * Whoever has the link has the account. So it must be one that nobody but this instructor's classes would suffer by: a
 * learner with e-mail and password, who teaches no class and is in none that the actor does not teach.
 */
export async function makePasswordLink(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, userId, makeToken, now }: PasswordLink,
): Promise<string | undefined> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return undefined
    // Somebody who comes to teach elsewhere in this moment either is seen to, or ends the link that is made here.
    await holdPlaces(trx, { userId })
    const places = await trx
      .selectFrom('member')
      .select(['classId', 'role'])
      .where('userId', '=', userId)
      .where('removedAt', 'is', null)
      .execute()
    if (!places.some((place) => place.classId === classId)) return undefined
    if (places.some(({ role }) => TEACHING.includes(role))) return undefined
    const taught = await trx
      .selectFrom('member')
      .select('classId')
      .where('userId', '=', actor.userId)
      .where('role', 'in', TEACHING)
      .where('removedAt', 'is', null)
      .execute()
    const own = new Set(taught.map((place) => place.classId))
    if (places.some((place) => !own.has(place.classId))) return undefined
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
