import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { holdPlaces } from './lock-class'
import { TEACHING } from './membership'

/**
 * Whether somebody learns in a class, teaches none and is in none that the actor does not teach. Whoever gets a way into
 * an account has the account: it must be one that nobody but this instructor's classes would suffer by.
 *
 * Their places are held until the transaction ends: what comes to be in this moment either is seen, or comes after.
 */
export async function isOwnLearner(
  trx: Kysely<Tables>,
  actor: Actor,
  { classId, userId }: { classId: string; userId: string },
): Promise<boolean> {
  await holdPlaces(trx, { userId })
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
  return places.every((place) => own.has(place.classId))
}
