import 'server-only'
import { existsSync, renameSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { BackupError, describeUnsound, nameAside, removePart, writeBackupFile } from './backup-file'
import { bringUpToDate, refuseNewer } from './migrate'
import { listMigrations } from './migrations/list-migrations'
import { databaseFile } from './open-database'
import { makePrivateFile, makePrivateFolder } from './private-file'

/** SQLite copies page by page, as of one moment: https://www.sqlite.org/backup.html */
export async function backupSqlite(folder: string, file: string): Promise<void> {
  const from = databaseFile(folder)
  await writeBackupFile(file, async (part) => {
    if (!existsSync(from)) throw new BackupError(`There is no database at ${from}; DATA_DIR names its folder.`)
    await copyPages(from, part)
    readSteps(part)
  })
}

/** More pages than any file has. */
const ALL_PAGES = 0x7fffffff

/**
 * In one step: between two steps any write of a running server would start the copy over, so that it might never end. The
 * server writes on meanwhile, beside the copy's view of the file. https://www.sqlite.org/c3ref/backup_finish.html#sqlite3backupstep
 */
async function copyPages(from: string, to: string): Promise<void> {
  const source = new SQLite(from, { readonly: true })
  try {
    makePrivateFile(to)
    await source.backup(to, { progress: () => ALL_PAGES })
  } finally {
    source.close()
  }
}

/** See `restore`. */
export async function restoreSqlite(folder: string, file: string): Promise<string | undefined> {
  refuseNewer('backup', readSteps(file), Object.keys(listMigrations('sqlite')))
  const target = databaseFile(folder)
  makePrivateFolder(folder)
  const kept = existsSync(target) ? setAside(target) : undefined
  try {
    await copyPages(file, target)
    await bringUpToDate({ folder })
  } catch (error) {
    // Nothing is lost by a file that does not fit, or a disk without room: what was there comes back.
    removePart(target)
    if (kept) renameSync(kept, target)
    throw error
  }
  return kept
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
  const kept = nameAside(target)
  renameSync(target, kept)
  return kept
}

/**
 * The names of the steps that a sound file has behind it.
 *
 * @throws {BackupError} where it is damaged, or of something else
 */
function readSteps(file: string): string[] {
  const sqlite = new SQLite(file, { readonly: true })
  try {
    const answer = sqlite.pragma('integrity_check', { simple: true })
    if (answer !== 'ok') throw describeUnsound(file, String(answer))
    const table = sqlite.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get()
    if (!table) throw describeUnsound(file, 'the list of its migrations is missing')
    return sqlite.prepare('select name from kysely_migration').pluck().all().map(String)
  } catch (error) {
    if (error instanceof BackupError) throw error
    throw describeUnsound(file, error instanceof Error ? error.message : 'it cannot be read')
  } finally {
    sqlite.close()
  }
}
