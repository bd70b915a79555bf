import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import { lockTeaching } from './lock-class'
import { TEACHING } from './membership'

interface Invitation {
  classId: string
  email: string
  now: number
}

/**
 * Lets the account of an address teach the class, also where it learned there or was taken out. The answer is the same
 * whether there is such an account or not. False where the actor does not own the class.
 */
export async function addInstructor(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, email, now }: Invitation,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const own = await lockTeaching(trx, actor, classId)
    if (own?.role !== 'owner') return false
    // Addresses are stored in lower case, by better-auth.
    const address = email.trim().toLowerCase()
    const user = await trx.selectFrom('user').select(['id', 'name']).where('email', '=', address).executeTakeFirst()
    if (!user) return true
    const before = await trx
      .selectFrom('member')
      .select(['role', 'removedAt'])
      .where('classId', '=', classId)
      .where('userId', '=', user.id)
      .executeTakeFirst()
    if (before && before.removedAt === null && TEACHING.includes(before.role)) return true
    const place = { role: 'instructor' as const, removedAt: null }
    await trx
      .insertInto('member')
      .values({ ...place, classId, userId: user.id, displayName: user.name, joinedAt: now })
      .onConflict((conflict) => conflict.columns(['classId', 'userId']).doUpdateSet(place))
      .execute()
    await noteDeed(trx, actor, { classId, action: 'instructor.add', detail: { member: user.id }, at: now })
    return true
  })
}
