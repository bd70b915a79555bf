import 'server-only'
import { sql } from 'kysely'
import { database } from './database'

/** Whether accounts and classes can be reached now: a database that was there may have gone since. */
export async function isDatabaseThere(): Promise<boolean> {
  try {
    await sql`select 1`.execute((await database()).db)
    return true
  } catch (error) {
    console.error(`database: it does not answer (${error instanceof Error ? error.message : 'unknown error'})`)
    return false
  }
}
