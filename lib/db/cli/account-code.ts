import { makeAccountCode } from '@/lib/auth/account-code'
import type { DatabasePlace } from '../open-database'
import { withDatabase } from './with-database'

/**
 * What an operator reads who asks for a new return code, for somebody whom no instructor can give one.
 *
 * @throws with a sentence where the account has none, or there is no database
 */
export async function sayAccountCode(place: DatabasePlace, userId: string): Promise<string> {
  const code = await withDatabase(place, (db) => makeAccountCode(db, userId))
  if (code !== undefined) {
    return `${code}\n\nThe code before it does not work any more. Whoever has this one has the account, so give it to nobody else.`
  }
  throw new Error(
    `No account with a return code has the id ${userId} here. It is the end of the address of the learner's page in a class.`,
  )
}
