import 'server-only'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables'

/** What the ids of the demo begin with. No id that the site makes does: those are UUIDs, hexadecimal, or have no dash. */
export const DEMO_MARK = 'demo-'

/** The ids of the demo as a pattern of SQL. */
export const DEMO_IDS = `${DEMO_MARK}%`

/** Whether anything of the demo is there. */
export async function isDemoThere(db: Kysely<Tables>): Promise<boolean> {
  const user = await db.selectFrom('user').select('id').where('id', 'like', DEMO_IDS).executeTakeFirst()
  const room = await db.selectFrom('class').select('id').where('id', 'like', DEMO_IDS).executeTakeFirst()
  return user !== undefined || room !== undefined
}
