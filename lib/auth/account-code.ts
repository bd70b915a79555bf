import 'server-only'
import type { Kysely } from 'kysely'
import type { Tables } from '@/lib/db/tables'
import { readyCode } from './code-accounts'

/**
 * A new return code for an account that has one, for the operator to hand over; whoever is signed in with it is signed
 * out. Undefined where there is no such account. As for a link nobody is asked: see `makeAccountLink`.
 */
export async function makeAccountCode(db: Kysely<Tables>, userId: string): Promise<string | undefined> {
  const replaceCode = await readyCode()
  return db.transaction().execute(async (trx) => {
    const before = await trx.selectFrom('returnCode').select('userId').where('userId', '=', userId).executeTakeFirst()
    if (!before) return undefined
    await trx.deleteFrom('session').where('userId', '=', userId).execute()
    return replaceCode(trx, userId)
  })
}
