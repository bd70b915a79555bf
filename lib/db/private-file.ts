import 'server-only'
import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs'

/** Whoever runs the server, and nobody else on the machine. */
const OWN_FOLDER = 0o700
const OWN_FILE = 0o600

/** Makes a folder for what the database keeps, which is about people; one that is there stays as the operator has it. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: OWN_FOLDER })
}

/**
 * Makes a file that only its owner reads, before anything is in it; one that is there becomes so. What SQLite puts beside
 * its file has the same rights. A file of another user, who lets this one in, is theirs to open and to close.
 */
export function makePrivateFile(file: string): void {
  closeSync(openSync(file, 'a', OWN_FILE))
  const { mode, uid } = statSync(file)
  const isForOthers = (mode & 0o077) !== 0
  if (isForOthers && uid === process.getuid?.()) chmodSync(file, OWN_FILE)
}
