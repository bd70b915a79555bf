import { asCode } from '../as-code'
import type { ArgumentSpec, CommandSpec } from './command-spec'
import type { FlagReader } from './flag-reader'
import { normalValue } from './normal-value'
import type { Piece } from './piece'
import { looksLikeFlag, readFlag } from './read-flag'
import { readResources } from './read-resources'
import type { Word } from './split-words'

/** A piece, and the index of the word with which it begins. */
export interface PlacedPiece {
  at: number
  piece: Piece
}

export interface PlacedWord {
  at: number
  word: Word
}

/** Reads what follows a sub-command: flags, arguments, and the command of another program, in the order of the words. */
export function readArguments(words: readonly Word[], spec: CommandSpec | undefined, reader: FlagReader): Piece[] {
  const flags: PlacedPiece[] = []
  const plain: PlacedWord[] = []
  let flagsEnded = false
  let at = 0
  for (let word = words[at]; word; word = words[at]) {
    if (spec?.inner === 'after-arguments' && plain.length === spec.arguments.length) break
    if (!flagsEnded && word.value === '--') {
      at += 1
      if (spec?.inner === 'after-dashes') break
      flagsEnded = true
    } else if (!flagsEnded && looksLikeFlag(word)) {
      const read = readFlag(word, words[at + 1], reader)
      const begin = at
      flags.push(...read.pieces.map((piece) => ({ at: begin, piece })))
      at += read.words
    } else {
      plain.push({ at, word })
      at += 1
    }
  }
  const placed = [...flags, ...readPlain(plain, spec?.arguments ?? [])].toSorted((one, other) => one.at - other.at)
  return [...placed.map(({ piece }) => piece), ...readInner(words.slice(at), spec, reader)]
}

const ANY_ARGUMENT: ArgumentSpec = { label: 'argument', type: 'word', many: false }

function readPlain(plain: readonly PlacedWord[], specs: readonly ArgumentSpec[]): PlacedPiece[] {
  const [first, second] = specs
  if (first?.type === 'resources') return readResources(plain, second && ((placed) => toArgument(placed, second)))
  const last = specs.at(-1)
  return plain.map((placed, index) => toArgument(placed, specs[index] ?? (last?.many ? last : ANY_ARGUMENT)))
}

function toArgument({ at, word }: PlacedWord, { label, type, many }: ArgumentSpec): PlacedPiece {
  const piece: Piece = {
    what: 'argument',
    text: word.text,
    slot: many ? `argument ${label}` : 'argument',
    value: type === 'resources' ? word.value : normalValue(type, word.value),
    repeat: many ? 'set' : 'ordered',
    label: `the ${label}`,
  }
  return { at, piece }
}

function readInner(words: readonly Word[], spec: CommandSpec | undefined, reader: FlagReader): Piece[] {
  const before = spec?.arguments.at(-1)?.label
  return words.map((word) => {
    const name = word.value.startsWith('--') ? word.value.replace(/=.*/s, '') : word.value.slice(0, 2)
    const flag = spec?.inner === 'after-arguments' ? reader.find(name) : undefined
    const note = `${asCode(name)} stands after the ${before}, so it is a word of the command that runs there.`
    return {
      what: 'inner-command',
      text: word.text,
      slot: 'inner-command',
      value: word.value,
      repeat: 'ordered',
      label: 'the command',
      ...(flag ? { meant: { slot: flag.name, note } } : {}),
    }
  })
}
