import 'server-only'
import path from 'node:path'
import { DatabaseGoneError, goneBecause, isDatabaseGone } from './database-gone'
import { migrate, NewerDatabaseError } from './migrate'
import { type Database, type DatabasePlace, openDatabase } from './open-database'

declare global {
  /** One for all copies of this module: Next.js bundles it into several. */
  var drydockDatabase: Promise<Database> | undefined
}

/** Where the operator wants it: `DATABASE_URL`, else a file in `DATA_DIR`, else in `data/` of the working folder. */
export function databasePlace(environment: NodeJS.ProcessEnv = process.env): DatabasePlace {
  const folder = path.resolve(/* turbopackIgnore: true */ environment.DATA_DIR || 'data')
  return { folder, url: environment.DATABASE_URL || undefined }
}

/**
 * The database of this process, opened and brought up to date with the first need. After a failure the next call tries
 * again, so that a database that comes back is found.
 *
 * @throws {DatabaseGoneError} with the reason, which names no secret.
 */
export async function database(): Promise<Database> {
  globalThis.drydockDatabase ??= openReady(databasePlace())
  const opening = globalThis.drydockDatabase
  try {
    return await opening
  } catch (error) {
    // Several wait for the same one; whoever came after them may have begun the next.
    if (globalThis.drydockDatabase === opening) globalThis.drydockDatabase = undefined
    throw error
  }
}

async function openReady(place: DatabasePlace): Promise<Database> {
  let opened: Database | undefined
  try {
    opened = openDatabase(place)
    await migrate(opened, place)
    return opened
  } catch (error) {
    await opened?.close()
    throw isDatabaseGone(error) ? error : toGone(error)
  }
}

/** Without the address, which may hold a password. */
function toGone(error: unknown): DatabaseGoneError {
  if (error instanceof NewerDatabaseError) return new DatabaseGoneError(error.message)
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return goneBecause(code ?? (error instanceof Error ? error.name : 'unknown error'))
}
