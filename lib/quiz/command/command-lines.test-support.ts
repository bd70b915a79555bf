import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A command line, others that mean the same, and near misses with what is told of them. */
export interface CommandLine {
  line: string
  equivalents: readonly string[]
  misses: readonly { typed: string; told: readonly string[] }[]
}

const FIXTURES = path.join(import.meta.dirname, 'fixtures')

/**
 * Reads `fixtures/*.txt`: a command, then with `=` its equivalents and with `!` its near misses, each followed by its wrong
 * parts as `kind of part: note`, indented. Blank lines divide.
 */
export function readCommandLines(): readonly CommandLine[] {
  const files = readdirSync(FIXTURES).map((file) => readFileSync(path.join(FIXTURES, file), 'utf8'))
  return files.flatMap((text) => text.trim().split('\n\n').map(readBlock))
}

function readBlock(block: string): CommandLine {
  const [line = '', ...rest] = block.split('\n')
  const misses = block.split('\n! ').slice(1)
  return {
    line,
    equivalents: rest.filter((row) => row.startsWith('= ')).map((row) => row.slice(2)),
    misses: misses.map((miss) => {
      const [typed = '', ...told] = miss.split('\n')
      return { typed, told: told.map((row) => row.trim()) }
    }),
  }
}
