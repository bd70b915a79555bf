import { isFault } from './command-fault'
import { comparePieces, type OptionalFlag } from './compare-pieces'
import { findValueFlags } from './find-value-flags'
import { type ParsedCommand, parseCommand, type SimpleCommand } from './parse-command'
import { noteOnMissing, noteOnTyped } from './part-notes'
import type { PartKind } from './piece'
import { readFlag } from './read-flag'
import { splitWords } from './split-words'

/** What is to be told of one part of a typed command. */
export interface CommandPart {
  what: PartKind
  /** As typed; empty where it is missing. */
  text: string
  state: 'right' | 'wrong' | 'missing' | 'extra'
  /** One sentence. It says which part is wrong, and never what would be right in its place. */
  note: string
}

export interface CommandComparison {
  verdict: 'right' | 'wrong'
  /** In the order in which they were typed; what is missing stands at the end of its command. */
  parts: readonly CommandPart[]
  /** Index of the accepted form that the parts are told from: the one with the fewest faults. */
  closest: number
  /** How many parts of that form were typed, and how many it has; what is too much counts in neither. */
  rightParts: number
  outOf: number
  /** Why the text cannot be read as a command; `parts` is then empty. */
  fault?: string
}

export interface CompareOptions {
  /** Flags that may be there or not, as `-d`, `--name` (with any value) or `--restart=no`. */
  optional?: readonly string[]
}

/**
 * Compares a typed command with every accepted form and tells of each part, after the closest form, whether it is right.
 *
 * It is right exactly where it means the same as one of the forms: order of flags, long and short names, aliases and
 * quoting do not matter, and nothing may be missing or too much. Accepted forms that are no command are passed over.
 */
export function compareCommands(
  accepted: readonly string[],
  typed: string,
  { optional = [] }: CompareOptions = {},
): CommandComparison {
  const valueFlags = findValueFlags(accepted)
  const comparisons = accepted.flatMap((form, closest) => {
    const expected = parseCommand(form, { valueFlags })
    if (isFault(expected)) return []
    const parsed = parseCommand(typed, { like: expected, valueFlags })
    return isFault(parsed)
      ? [toUnreadable(expected, closest, parsed.fault)]
      : [{ ...compareLines(parsed, expected, optional), closest }]
  })
  const faultsOf = ({ parts }: CommandComparison) => parts.filter(({ state }) => state !== 'right').length
  const [best] = comparisons.toSorted((one, other) => faultsOf(one) - faultsOf(other))
  return best ?? { verdict: 'wrong', parts: [], closest: 0, rightParts: 0, outOf: 0 }
}

/** Whether a typed command means the same as one of the list: for wrong answers that an author foresaw. */
export function matchesAny(commands: readonly string[], typed: string, options: CompareOptions = {}): boolean {
  return compareCommands(commands, typed, options).verdict === 'right'
}

function toUnreadable(expected: ParsedCommand, closest: number, fault: string): CommandComparison {
  const outOf = compareLines({ commands: [] }, expected, []).outOf
  return { verdict: 'wrong', parts: [], closest, rightParts: 0, outOf, fault }
}

function compareLines(
  typed: ParsedCommand,
  expected: ParsedCommand,
  optional: readonly string[],
): Omit<CommandComparison, 'closest'> {
  const length = Math.max(typed.commands.length, expected.commands.length)
  const steps = Array.from({ length }, (_, index) =>
    compareStep(typed.commands[index], expected.commands[index], optional),
  )
  const parts = steps.flatMap((step) => step.parts)
  return {
    verdict: parts.every((part) => part.state === 'right') ? 'right' : 'wrong',
    parts,
    rightParts: steps.reduce((sum, step) => sum + step.rightParts, 0),
    outOf: steps.reduce((sum, step) => sum + step.outOf, 0),
  }
}

type StepComparison = Pick<CommandComparison, 'parts' | 'rightParts' | 'outOf'>

function compareStep(
  typed: SimpleCommand | undefined,
  expected: SimpleCommand | undefined,
  optional: readonly string[],
): StepComparison {
  if (!expected) return { parts: typed ? [extraCommand(typed)] : [], rightParts: 0, outOf: 0 }
  const flags = optional.flatMap((flag) => readOptional(flag, expected))
  const { typed: pairs, missing, right, outOf } = comparePieces(typed?.pieces ?? [], expected.pieces, flags)
  if (!typed) return { parts: [MISSING_COMMAND], rightParts: 0, outOf }
  const told = pairs.map((pair): CommandPart => {
    const state = pair.isRight ? 'right' : pair.expected ? 'wrong' : 'extra'
    return { what: pair.typed?.what ?? 'argument', text: pair.typed?.text ?? '', state, note: noteOnTyped(pair) }
  })
  const rightPieces = pairs.flatMap(({ typed: piece, isRight }) => (piece && isRight ? [piece] : []))
  const untold = missing.map((piece, index): CommandPart => {
    const note = noteOnMissing(piece, [...rightPieces, ...missing.slice(0, index)])
    return { what: piece.what, text: '', state: 'missing', note }
  })
  const parts = [...told, ...untold]
  const joins = (part: CommandPart) => part.what === 'operator'
  return { parts: [...parts.filter((part) => !joins(part)), ...parts.filter(joins)], rightParts: right, outOf }
}

const MISSING_COMMAND: CommandPart = { what: 'tool', text: '', state: 'missing', note: 'Another command is missing.' }

function extraCommand({ pieces }: SimpleCommand): CommandPart {
  const text = pieces.map((piece) => piece.text).join(' ')
  return { what: 'tool', text, state: 'extra', note: 'This command is one too many.' }
}

/** `--name` may have any value, `--name web` and `--name=web` only this one. */
function readOptional(flag: string, command: SimpleCommand): OptionalFlag[] {
  const words = splitWords(flag)
  if (isFault(words)) return []
  const [word, next] = words.flatMap((token) => (token.kind === 'word' ? [token] : []))
  if (!word) return []
  const { pieces } = readFlag(word, next, command.reader)
  const hasValue = next !== undefined || word.value.includes('=')
  return pieces.map(({ slot, value }) => (hasValue ? { slot, value } : { slot }))
}
