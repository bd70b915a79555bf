import 'server-only'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { type Kysely, sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration'
import { listMigrations } from './migrations/list-migrations'
import { type Database, type DatabasePlace, openDatabase } from './open-database'
import type { Tables } from './tables'

/** The database was last used by a newer program than this one. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError'
}

/** How long a process waits while another one migrates. */
const WAIT_MS = 120_000
const TRY_AGAIN_MS = 100

/**
 * Brings the tables to where this program needs them, all steps or none. Several processes may start at once: one works,
 * the others wait and then find nothing to do.
 *
 * @throws {NewerDatabaseError} where a newer program has been here: this one would not understand its tables.
 */
export async function migrate(
  { db, dialect }: Database,
  place: DatabasePlace,
  migrations: Record<string, Migration> = listMigrations(dialect),
): Promise<void> {
  const release = dialect === 'sqlite' ? await lockFolder(place.folder) : () => {}
  try {
    refuseNewer('database', await listDone(db), Object.keys(migrations))
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
  } finally {
    release()
  }
}

/** Migrates a database that nobody has open. */
export async function bringUpToDate(place: DatabasePlace): Promise<void> {
  const database = openDatabase(place)
  try {
    await migrate(database, place)
  } finally {
    await database.close()
  }
}

/** What newer steps were found in, and what to do then. */
const FOUND_IN = {
  database: ['The database was used', 'Start the newer version, or restore a backup from before the update.'],
  backup: ['The backup is of a database that was used', 'Restore it with the newer version.'],
} as const

/** @throws {NewerDatabaseError} where steps were done that this program does not know */
export function refuseNewer(where: keyof typeof FOUND_IN, done: readonly string[], known: readonly string[]): void {
  const newer = done.filter((name) => !known.includes(name))
  if (newer.length === 0) return
  const [found, wayOut] = FOUND_IN[where]
  throw new NewerDatabaseError(
    `${found} by a newer version of Drydock: it has ${newer.join(', ')}, and this program knows nothing beyond ` +
      `${known.at(-1) ?? 'an empty one'}. ${wayOut}`,
  )
}

/** Names of the steps that were done; Kysely itself calls one that it does not know no more than "corrupted". */
async function listDone(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db)
  return rows.map(({ name }) => name)
}

/**
 * SQLite has no lock that outlives a statement, so the lock is a transaction on a file of its own: the system takes it
 * back when its process dies. On PostgreSQL Kysely locks by itself.
 */
async function lockFolder(folder: string): Promise<() => void> {
  const lock = new SQLite(path.join(folder, 'migrating.lock'), { timeout: 0 })
  for (let waited = 0; ; waited += TRY_AGAIN_MS) {
    try {
      lock.exec('BEGIN EXCLUSIVE')
      return () => lock.close()
    } catch (error) {
      if (!isBusy(error) || waited >= WAIT_MS) {
        lock.close()
        throw error
      }
      // Not by SQLite's own waiting: it would stop the whole process.
      await wait(TRY_AGAIN_MS)
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY')
}
