import { type CommandFault, isFault } from './command-fault'
import { foldTyping } from './fold-typing'
import { readExpansion, type Stretch } from './read-expansion'

/** One word of a command line: as it was typed, and what the program gets after quotes and backslashes are gone. */
export interface Word {
  text: string
  value: string
}

export type Token = ({ kind: 'word' } & Word) | { kind: 'operator'; text: string }

const OPERATOR = /\d*(?:&>>?|<<<|<<-?|>>|>&|>\||<&|<>|<|>)|&&|\|\||;;|\|&|[|&;()\n]/y
const ENDS_WORD = /[\s|&;()<>]/
const ANSI_ESCAPES = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
])

/**
 * Splits a line into words and operators as a POSIX shell does
 * (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html), with Bash's `$'…'`. What a
 * phone types for quotes and dashes counts as ASCII. A comment and a folded line end vanish.
 *
 * The package shell-quote was not enough: it takes an open quote as closed, throws on `${}`, and drops the quotes, so
 * that `'$HOME'` and `"$HOME"` or the words of `$(docker ps -q)` cannot be told apart afterwards.
 */
export function splitWords(typed: string): readonly Token[] | CommandFault {
  const line = foldTyping(typed)
  const tokens: Token[] = []
  let at = 0
  while (at < line.length) {
    const blank = /(?: |\\\n|#.*)+/y
    blank.lastIndex = at
    at += blank.exec(line)?.[0].length ?? 0
    if (at >= line.length) break
    const token = readToken(line, at)
    if (isFault(token)) return token
    tokens.push(token)
    at += token.text.length
  }
  return tokens
}

function readToken(line: string, at: number): Token | CommandFault {
  OPERATOR.lastIndex = at
  const operator = OPERATOR.exec(line)?.[0]
  if (operator !== undefined) return { kind: 'operator', text: operator }
  let value = ''
  let end = at
  while (end < line.length && !ENDS_WORD.test(line.charAt(end))) {
    const stretch = readStretch(line, end)
    if (isFault(stretch)) return stretch
    value += stretch.value
    end = stretch.end
  }
  return { kind: 'word', text: line.slice(at, end), value }
}

function readStretch(line: string, at: number): Stretch | CommandFault {
  const char = line.charAt(at)
  if (char === "'") return readSingleQuoted(line, at)
  if (char === '"') return readDoubleQuoted(line, at)
  if (char === '\\') return readEscaped(line, at)
  if (char === '$' && line[at + 1] === "'") return readAnsiQuoted(line, at)
  if (char === '$' && line[at + 1] === '"') return readDoubleQuoted(line, at + 1)
  if (char === '$' || char === '`') return readExpansion(line, at) ?? { value: '$', end: at + 1 }
  return { value: char, end: at + 1 }
}

function readEscaped(line: string, at: number): Stretch | CommandFault {
  if (at + 1 >= line.length) return { fault: 'The line ends with a backslash, and nothing follows it.' }
  const next = line.charAt(at + 1)
  return { value: next === '\n' ? '' : next, end: at + 2 }
}

function readSingleQuoted(line: string, at: number): Stretch | CommandFault {
  const end = line.indexOf("'", at + 1)
  return end < 0 ? openQuote("'") : { value: line.slice(at + 1, end), end: end + 1 }
}

/** In double quotes a backslash keeps only `$`, a back quote, `"`, itself and a line end. */
function readDoubleQuoted(line: string, start: number): Stretch | CommandFault {
  let value = ''
  let at = start + 1
  while (at < line.length) {
    const char = line.charAt(at)
    if (char === '"') return { value, end: at + 1 }
    const stretch = readInDoubleQuotes(line, at)
    if (isFault(stretch)) return stretch
    value += stretch.value
    at = stretch.end
  }
  return openQuote('"')
}

function readInDoubleQuotes(line: string, at: number): Stretch | CommandFault {
  const char = line.charAt(at)
  if (char === '\\' && /[$`"\\\n]/.test(line.charAt(at + 1))) return readEscaped(line, at)
  if (char === '$' || char === '`') return readExpansion(line, at) ?? { value: '$', end: at + 1 }
  return { value: char, end: at + 1 }
}

function readAnsiQuoted(line: string, start: number): Stretch | CommandFault {
  let value = ''
  for (let at = start + 2; at < line.length; at += 1) {
    const char = line.charAt(at)
    if (char === "'") return { value, end: at + 1 }
    if (char === '\\') {
      at += 1
      value += ANSI_ESCAPES.get(line.charAt(at)) ?? line.charAt(at)
    } else value += char
  }
  return openQuote("'")
}

function openQuote(quote: string): CommandFault {
  return { fault: `A quote ( ${quote} ) is opened and never closed.` }
}
