import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './project.mjs'

/**
 * One hash over files and folders: their paths and contents, never their times, which change with every checkout.
 * @param {readonly string[]} inputs Paths from the root; what does not exist counts as absent.
 * @param {(file: string) => boolean} [counts]
 * @returns {string}
 */
export function hashInputs(inputs, counts = () => true) {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(listFiles).filter(counts)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} input
 * @returns {string[]}
 */
function listFiles(input) {
  const full = path.join(root, input)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [input]
  return readdirSync(full)
    .sort()
    .flatMap((name) => listFiles(path.posix.join(input, name)))
}

/**
 * What an earlier run left behind, or an empty text.
 * @param {string} file
 */
export function readStamp(file) {
  const full = path.join(root, file)
  return existsSync(full) ? readFileSync(full, 'utf8') : ''
}

/**
 * @param {string} file
 * @param {string} text
 */
export function writeStamp(file, text) {
  const full = path.join(root, file)
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, text)
}
