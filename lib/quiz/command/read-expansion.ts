import type { CommandFault } from './command-fault'
import { EXPANSION_END, EXPANSION_START } from './fold-typing'

/** A stretch of a line that was read: what it stands for, and where the rest begins. */
export interface Stretch {
  value: string
  end: number
}

/**
 * Reads what the shell would replace at a `$` or a back quote. A `$` that stands for itself gives `undefined`.
 *
 * The value keeps what was written between two marks, in one form for each meaning: `${HOME}` as `HOME`, back quotes as
 * `$(…)`, and `$(pwd)` as `PWD`.
 */
export function readExpansion(line: string, at: number): Stretch | CommandFault | undefined {
  if (line[at] === '`') return readBackQuotes(line, at)
  if (line.startsWith('$(', at)) return readBracketed(line, { at, open: '(', close: ')' })
  if (line.startsWith('${', at)) return readBracketed(line, { at, open: '{', close: '}' })
  const name = /^\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])/.exec(line.slice(at, at + 200))?.[0]
  return name === undefined ? undefined : { value: expansion(name.slice(1)), end: at + name.length }
}

function readBackQuotes(line: string, at: number): Stretch | CommandFault {
  const end = endOfQuoted(line, at)
  if (end === undefined) return { fault: 'A back quote is opened and never closed.' }
  return { value: expansion(`(${line.slice(at + 1, end - 1)})`), end }
}

interface Bracketed {
  at: number
  open: string
  close: string
}

function readBracketed(line: string, { at, open, close }: Bracketed): Stretch | CommandFault {
  let depth = 0
  for (let index = at + 1; index < line.length; index += 1) {
    const char = line[index]
    if (char === '\\') index += 1
    else if (char === "'" || char === '"') {
      const end = endOfQuoted(line, index)
      if (end === undefined) break
      index = end - 1
    } else if (char === open) depth += 1
    else if (char === close) depth -= 1
    if (depth === 0) return { value: expansion(contentOf(line.slice(at + 1, index + 1))), end: index + 1 }
  }
  return { fault: `\`$${open}\` is opened and never closed with \`${close}\`.` }
}

/** `{HOME}` is the variable `HOME`; `{HOME:-x}` and `(pwd)` stay whole. */
function contentOf(bracketed: string): string {
  return /^\{([A-Za-z_]\w*)\}$/.exec(bracketed)?.[1] ?? bracketed
}

function expansion(content: string): string {
  return `${EXPANSION_START}${/^\(\s*pwd\s*\)$/.test(content) ? 'PWD' : content}${EXPANSION_END}`
}

/** Where the text goes on after the quote that opens at `at`; a backslash keeps a character, but not in single quotes. */
function endOfQuoted(line: string, at: number): number | undefined {
  const quote = line[at]
  for (let index = at + 1; index < line.length; index += 1) {
    if (line[index] === '\\' && quote !== "'") index += 1
    else if (line[index] === quote) return index + 1
  }
  return undefined
}
