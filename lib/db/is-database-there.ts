import 'server-only'
import { sql } from 'kysely'
import { database } from './database'
import { goneBecause } from './database-gone'

/** Whoever waits longer than this for so small an answer should hear that it is gone. */
const PATIENCE_MS = 5_000

/** Whether accounts and classes can be reached now: a database that was there may have gone since. */
export async function isDatabaseThere(): Promise<boolean> {
  const patience = Promise.withResolvers<never>()
  const timer = setTimeout(() => patience.reject(goneBecause(`no answer in ${PATIENCE_MS / 1000} s`)), PATIENCE_MS)
  try {
    await Promise.race([ask(), patience.promise])
    return true
  } catch (error) {
    console.error(`database: ${error instanceof Error ? error.message : 'unknown error'}`)
    return false
  } finally {
    clearTimeout(timer)
  }
}

async function ask(): Promise<void> {
  await sql`select 1`.execute((await database()).db)
}
