import 'server-only'
import { existsSync, statSync } from 'node:fs'
import { BackupError } from './backup-file'
import { backupPostgres, restorePostgres } from './backup-postgres'
import { backupSqlite, restoreSqlite } from './backup-sqlite'
import type { DatabasePlace } from './open-database'

/**
 * Copies the database into a new file while the server goes on: the copy is as of one moment, and is read to its end
 * before it gets its name.
 *
 * @returns the size in bytes
 * @throws {BackupError} where the file is there already, nothing is there to copy, or the copy is not sound
 */
export async function backup({ url, folder }: DatabasePlace, file: string): Promise<number> {
  await (url ? backupPostgres(url, file) : backupSqlite(folder, file))
  return statSync(file).size
}

/**
 * Puts a backup in the place of the database, of which a copy is kept in the folder. The server has to be stopped; that
 * nobody has the database open is checked on SQLite. An older backup is brought up to date; a newer or a damaged one is
 * refused before anything is touched, and where anything else fails the database is as it was.
 *
 * @returns where the database that was there before is kept, if there was one
 * @throws {BackupError | NewerDatabaseError}
 */
export async function restore({ url, folder }: DatabasePlace, file: string): Promise<string | undefined> {
  if (!existsSync(file)) throw new BackupError(`There is no file ${file}.`)
  return url ? restorePostgres({ url, folder }, file) : restoreSqlite(folder, file)
}
