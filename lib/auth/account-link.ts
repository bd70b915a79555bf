import 'server-only'
import type { Kysely } from 'kysely'
import type { Tables } from '@/lib/db/tables'
import { makeResetToken } from './reset-token'

interface AccountLink {
  email: string
  /** The address of the site. */
  site: string
  now: number
}

/**
 * A link with which the owner of an account chooses a new password, for the operator to hand over; undefined where
 * nobody has the address. Whoever can run a command on the server can read the database anyway, so nobody is asked.
 */
export async function makeAccountLink(
  db: Kysely<Tables>,
  { email, site, now }: AccountLink,
): Promise<string | undefined> {
  const user = await db
    .selectFrom('user')
    .select('id')
    // Folded as better-auth does when it keeps one.
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst()
  if (!user) return undefined
  const token = await makeResetToken(db, { userId: user.id, now })
  return new URL(`/account/reset/${token}`, site).href
}
