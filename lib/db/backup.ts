import 'server-only'
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import SQLite from 'better-sqlite3'
import { migrate } from './migrate'
import { type DatabasePlace, databaseFile, openDatabase } from './open-database'
import { runProgram } from './run-program'

/** What stands in the way of a backup or a restore, in a sentence for the operator. */
class BackupError extends Error {
  override name = 'BackupError'
}

/**
 * Copies the database into a new file while the server goes on: the copy is as of one moment, and is checked. SQLite
 * copies page by page (https://www.sqlite.org/backup.html); for PostgreSQL `pg_dump` writes its custom format. Until it is
 * whole it has another name: a full disk, or a kill in the middle, leaves nothing that looks like a backup.
 *
 * @returns the size in bytes
 * @throws {BackupError} where the file is there already, nothing is there to copy, or the copy is not sound
 */
export async function backup({ url, folder }: DatabasePlace, file: string): Promise<number> {
  if (existsSync(file)) throw new BackupError(`${file} is there already; a backup does not replace another one.`)
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  const part = `${file}.part`
  removePart(part)
  try {
    if (url) {
      await runProgram('pg_dump', ['--format=custom', `--file=${part}`, '--no-owner', '--no-privileges'], url)
    } else {
      await copySqlite(databaseFile(folder), part)
    }
    renameSync(part, file)
  } catch (error) {
    removePart(part)
    throw error
  }
  return statSync(file).size
}

/** With what SQLite keeps beside a file that it has not finished. */
function removePart(part: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${part}${end}`, { force: true })
}

async function copySqlite(from: string, file: string): Promise<void> {
  if (!existsSync(from)) throw new BackupError(`There is no database at ${from}; DATA_DIR names its folder.`)
  await copyPages(from, file)
  checkSqlite(file)
}

async function copyPages(from: string, to: string): Promise<void> {
  const source = new SQLite(from, { readonly: true })
  try {
    await source.backup(to)
  } finally {
    source.close()
  }
}

/**
 * Puts a backup in the place of the database, of which a copy is kept. The server has to be stopped; that nobody has
 * the database open is checked on SQLite. An older backup is brought up to date, a newer one is refused.
 *
 * @returns where the database that was there before is kept, if there was one
 * @throws {BackupError | NewerDatabaseError}
 */
export async function restore(place: DatabasePlace, file: string): Promise<string | undefined> {
  if (!existsSync(file)) throw new BackupError(`There is no file ${file}.`)
  if (place.url) return restorePostgres(place, file)
  checkSqlite(file)
  const target = databaseFile(place.folder)
  mkdirSync(place.folder, { recursive: true })
  const kept = existsSync(target) ? setAside(target) : undefined
  try {
    await copyPages(file, target)
    await bringUpToDate(place)
  } catch (error) {
    // Nothing is lost by a file that does not fit, or a disk without room: what was there comes back.
    removePart(target)
    if (kept) renameSync(kept, target)
    throw error
  }
  return kept
}

async function restorePostgres(place: DatabasePlace, file: string): Promise<undefined> {
  const flags = ['--clean', '--if-exists', '--single-transaction', '--no-owner', '--no-privileges', '--exit-on-error']
  await runProgram('pg_restore', [...flags, '--dbname', '', file], place.url ?? '')
  await bringUpToDate(place)
}

async function bringUpToDate(place: DatabasePlace): Promise<void> {
  const database = openDatabase(place)
  try {
    await migrate(database, place)
  } finally {
    await database.close()
  }
}

/** Leaving the journal of writes behind needs the file for itself, so it fails as long as a server runs. */
function setAside(target: string): string {
  const sqlite = new SQLite(target, { timeout: 0 })
  try {
    sqlite.pragma('journal_mode = DELETE')
  } catch {
    throw new BackupError('The database is in use. Stop the server, then restore.')
  } finally {
    sqlite.close()
  }
  const kept = `${target}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`
  renameSync(target, kept)
  return kept
}

function checkSqlite(file: string): void {
  const fault = findFault(file)
  if (fault) throw new BackupError(`${file} is no sound database of Drydock: ${fault}.`)
}

function findFault(file: string): string | undefined {
  const sqlite = new SQLite(file, { readonly: true })
  try {
    const answer = sqlite.pragma('integrity_check', { simple: true })
    if (answer !== 'ok') return String(answer)
    const table = sqlite.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get()
    return table ? undefined : 'the list of its migrations is missing'
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be read'
  } finally {
    sqlite.close()
  }
}
