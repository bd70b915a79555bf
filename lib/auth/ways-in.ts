import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '@/lib/db/tables'
import { OIDC } from './oidc-rules'

/** How somebody can get into their account. */
export interface WaysIn {
  password: boolean
  returnCode: boolean
  oidc: boolean
}

/** Of whoever asks. */
export async function findWaysIn(db: Kysely<Tables>, { userId }: Actor): Promise<WaysIn> {
  const accounts = await db
    .selectFrom('account')
    .select(['providerId', 'password'])
    .where('userId', '=', userId)
    .execute()
  const code = await db.selectFrom('returnCode').select('userId').where('userId', '=', userId).executeTakeFirst()
  return {
    password: accounts.some(({ password }) => password !== null),
    returnCode: code !== undefined,
    oidc: accounts.some(({ providerId }) => providerId === OIDC),
  }
}

/**
 * Takes the connection with the provider away; false, and nothing is done, where there is none or it is the only way in.
 * One statement, so that nothing can change between the look and the deed.
 */
export async function removeConnection(db: Kysely<Tables>, { userId }: Actor): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('account')
    .where('userId', '=', userId)
    .where('providerId', '=', OIDC)
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom('account as other')
            .select('other.id')
            .where('other.userId', '=', userId)
            .where('other.password', 'is not', null),
        ),
        exists(selectFrom('returnCode').select('returnCode.userId').where('returnCode.userId', '=', userId)),
      ]),
    )
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0
}
