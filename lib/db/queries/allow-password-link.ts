import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import { lockTeaching } from './lock-class'
import { TEACHING } from './membership'

interface PasswordLink {
  classId: string
  userId: string
  now: number
}

/**
 * Whether the actor may make a link with which somebody chooses a new password; noted in the log where it is so.
 *
 * Whoever has the link has the account. So it must be one that nobody but this instructor's classes would suffer by: a
 * learner with e-mail and password, who teaches no class and is in none that the actor does not teach.
 */
export async function allowPasswordLink(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, userId, now }: PasswordLink,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return false
    const places = await trx
      .selectFrom('member')
      .select(['classId', 'role'])
      .where('userId', '=', userId)
      .where('removedAt', 'is', null)
      .execute()
    if (!places.some((place) => place.classId === classId)) return false
    if (places.some(({ role }) => TEACHING.includes(role))) return false
    const taught = await trx
      .selectFrom('member')
      .select('classId')
      .where('userId', '=', actor.userId)
      .where('role', 'in', TEACHING)
      .where('removedAt', 'is', null)
      .execute()
    const own = new Set(taught.map((place) => place.classId))
    if (places.some((place) => !own.has(place.classId))) return false
    const password = await trx
      .selectFrom('account')
      .select('id')
      .where('userId', '=', userId)
      .where('providerId', '=', 'credential')
      .executeTakeFirst()
    if (!password) return false
    await noteDeed(trx, actor, { classId, action: 'password-link.make', detail: { member: userId }, at: now })
    return true
  })
}
