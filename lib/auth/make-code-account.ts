import 'server-only'
import type { MakeAccount } from '@/lib/db/queries/join'
import { replaceReturnCode } from './return-code-plugin'

/** As in `return-code-plugin.ts`: reserved, so that no mail can ever reach it. */
const NO_EMAIL = '@no-email.invalid'

/**
 * An account without e-mail, written in the caller's transaction: better-auth would write past it, and leave an account
 * behind for everybody who in the end could not join.
 */
export const makeCodeAccount: MakeAccount = async (trx, { userId, name }) => {
  const date = new Date().toISOString()
  const email = `${userId}${NO_EMAIL}`
  await trx
    .insertInto('user')
    // PostgreSQL takes the text as a flag, SQLite as what better-auth writes there.
    .values({ id: userId, name, email, emailVerified: '0', image: null, createdAt: date, updatedAt: date })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return { userId, returnCode: await replaceReturnCode(trx, userId) }
}
