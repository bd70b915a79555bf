import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Tables } from '@/lib/db/tables'

const DAY_MS = 86_400_000

/**
 * Makes the secret of a link with which somebody chooses a new password; it works once, and for a day.
 *
 * Written past better-auth, as its `resetPassword` looks for it: the command in an image makes one, too, and would
 * otherwise have to carry all of that library along.
 */
export async function makeResetToken(
  db: Kysely<Tables>,
  { userId, now }: { userId: string; now: number },
): Promise<string> {
  // Letters and digits alone: programs that make a link of a text leave out a sign at its end.
  const token = randomBytes(16).toString('hex')
  const made = new Date(now).toISOString()
  const times = { expiresAt: new Date(now + DAY_MS).toISOString(), createdAt: made, updatedAt: made }
  await db
    .insertInto('verification')
    .values({ id: randomUUID(), identifier: `reset-password:${token}`, value: userId, ...times })
    .execute()
  return token
}
