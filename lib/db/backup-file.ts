import 'server-only'
import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { makePrivateFile, makePrivateFolder } from './private-file'

/** What stands in the way of a backup or a restore, in a sentence for the operator. */
export class BackupError extends Error {
  override name = 'BackupError'
}

/**
 * Gives a backup its name once it is whole. Until then it has another one: a full disk, or a kill in the middle, leaves
 * nothing that looks like a backup.
 *
 * @throws {BackupError} where the file is there already
 */
export async function writeBackupFile(file: string, write: (part: string) => Promise<void>): Promise<void> {
  if (existsSync(file)) throw new BackupError(`${file} is there already; a backup does not replace another one.`)
  makePrivateFolder(path.dirname(path.resolve(file)))
  const part = `${file}.part`
  removePart(part)
  try {
    makePrivateFile(part)
    await write(part)
    renameSync(part, file)
  } catch (error) {
    removePart(part)
    throw error
  }
}

/** With what SQLite keeps beside a file that it has not finished. */
export function removePart(part: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${part}${end}`, { force: true })
}

/** Where the database of that name is kept that a restore takes the place of. */
export function nameAside(target: string): string {
  return `${target}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`
}

export function describeUnsound(file: string, fault: string): BackupError {
  return new BackupError(`${file} is no sound database of Drydock: ${fault}.`)
}
