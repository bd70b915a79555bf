import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { holdPlaces } from './lock-class'

/**
 * Whether an account opens with a return code. Nobody comes to teach with one: an instructor may know it, who handed it
 * out or made it anew, and would get with it into classes that are not theirs.
 */
export async function opensWithCode(db: Kysely<Tables>, { userId }: Actor): Promise<boolean> {
  const code = await db.selectFrom('returnCode').select('userId').where('userId', '=', userId).executeTakeFirst()
  return code !== undefined
}

/**
 * Ends all links with which somebody who comes to teach could choose a new password. An instructor of a class in which
 * they learned may hold one, or be making one now: see `makePasswordLink`.
 */
export async function endPasswordLinks(trx: Kysely<Tables>, { userId }: Actor): Promise<void> {
  await holdPlaces(trx, { userId })
  await trx
    .deleteFrom('verification')
    // The words of better-auth, which `makeResetToken` follows.
    .where('identifier', 'like', 'reset-password:%')
    .where('value', '=', userId)
    .execute()
}
