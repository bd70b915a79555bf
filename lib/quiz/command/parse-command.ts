import { asCode } from '../as-code'
import { type CommandFault, isFault } from './command-fault'
import { type CommandSpec, NO_FLAGS, type ToolSpec } from './command-spec'
import { findCommand, type Model } from './find-command'
import type { FlagReader } from './flag-reader'
import { EXPANSION_END, EXPANSION_START } from './fold-typing'
import { normalForm } from './normal-form'
import { normalPath } from './normal-paths'
import type { Piece } from './piece'
import { readArguments } from './read-arguments'
import { looksLikeFlag } from './read-flag'
import { type Redirection, type Step, splitSteps } from './split-steps'
import type { Word } from './split-words'
import { findTool } from './tools/find-tool'

/** One command of a line, read by the grammar of its program. */
export interface SimpleCommand {
  /** The name of the program. */
  tool: string
  /** The sub-command in the form that stands for all aliases: `container`, `run`. */
  path: readonly string[]
  /** Everything that was typed, in order, each with the slot it is compared in. */
  pieces: readonly Piece[]
  model: Model
  reader: FlagReader
}

/** A command line: its commands in order, joined as the pieces of kind `operator` say. */
export interface ParsedCommand {
  commands: readonly SimpleCommand[]
}

export interface ParseHints {
  /** The accepted form: where a program or sub-command is misspelt, the rest is read by its grammar. */
  like?: ParsedCommand
  /** Flags, unknown to the tables, that take a value: what `findValueFlags` gives. */
  valueFlags?: ReadonlySet<string>
}

/** Longer texts are refused: no command of a course comes near. */
const MAX_COMMAND_LENGTH = 4000
/** `$(…)` in `$(…)` in … : deeper ones are compared as text. */
const MAX_DEPTH = 3
/** `$(docker ps -q)`, but not the arithmetic of `$((1 + 1))`. */
const SUBSTITUTION = new RegExp(
  `${EXPANSION_START}\\(([^(${EXPANSION_START}][^${EXPANSION_START}${EXPANSION_END}]*)\\)${EXPANSION_END}`,
  'g',
)
const NO_VALUE_FLAGS: ReadonlySet<string> = new Set()

/**
 * Reads a command line into its parts, or says in a sentence why it is none. Never throws.
 *
 * A program that no table knows has no sub-commands: its words are flags and arguments, and a flag takes the next word
 * only where the hints say so.
 */
export function parseCommand(typed: string, hints: ParseHints = {}): ParsedCommand | CommandFault {
  return parseNested(typed, hints, 0)
}

function parseNested(typed: string, hints: ParseHints, depth: number): ParsedCommand | CommandFault {
  if (typed.length > MAX_COMMAND_LENGTH) return { fault: 'This is too long for a command line.' }
  const steps = splitSteps(typed)
  if (isFault(steps)) return steps
  const normalWord = (word: Word) => ({ text: word.text, value: normalExpansions(word.value, hints, depth) })
  return { commands: steps.map((step, index) => readStep(step, { hints, index, normalWord })) }
}

interface StepReading {
  hints: ParseHints
  index: number
  normalWord: (word: Word) => Word
}

function readStep(step: Step, { hints, index, normalWord }: StepReading): SimpleCommand {
  const [program, ...typedWords] = step.words.map(normalWord)
  const model = hints.like?.commands[index]?.model
  const { name, tool, words } = readProgram(program?.value ?? '', typedWords, model)
  const valueFlags = hints.valueFlags ?? NO_VALUE_FLAGS
  const found = findCommand(words, { tool, model: model?.tool === tool ? model : undefined, valueFlags })
  return {
    tool: name,
    path: found.path,
    pieces: [
      ...step.environment.map((word) => environmentPiece(normalWord(word))),
      { what: 'tool', text: program?.text ?? '', slot: 'tool', value: name, repeat: 'last', label: 'the program' },
      ...found.pieces,
      ...readArguments(found.rest, found.spec, found.reader),
      ...step.redirections.map(redirectionPiece),
      ...(step.operator === undefined ? [] : [operatorPiece(step.operator)]),
    ],
    model: { tool, spec: found.spec, pathLength: found.pathLength },
    reader: found.reader,
  }
}

interface Program {
  name: string
  /** Its grammar, or that of the model where this one is wrong: then the rest may still be right. */
  tool: ToolSpec
  words: readonly Word[]
}

/** A phone begins a line with a capital letter. `docker-compose up`, as it was once, is read as `docker compose up`. */
function readProgram(typed: string, words: readonly Word[], model: Model | undefined): Program {
  const small = typed.charAt(0).toLowerCase() + typed.slice(1)
  const docker = small === 'docker-compose' ? findTool('docker') : undefined
  if (docker) return { name: small, tool: docker, words: [{ text: '', value: 'compose' }, ...words] }
  const known = findTool(small)
  const first = words.find((word) => !looksLikeFlag(word))?.value ?? ''
  const isOfModel = model && model.tool !== known && (model.tool.commands.has(first) || model.tool.groups.has(first))
  if (known && !isOfModel) return { name: small, tool: known, words }
  return { name: known ? small : typed, tool: model?.tool ?? unknownTool(typed), words }
}

const ANY_COMMAND: CommandSpec = { path: [], flags: NO_FLAGS, arguments: [] }

function unknownTool(name: string): ToolSpec {
  return { name, groups: new Map([['', NO_FLAGS]]), commands: new Map([['', ANY_COMMAND]]), globalAnywhere: false }
}

/** `$(docker ps --quiet)` is `$(docker ps -q)`: what stands in `$(…)` is itself compared as a command. */
function normalExpansions(value: string, hints: ParseHints, depth: number): string {
  if (depth >= MAX_DEPTH) return value
  return value.replace(SUBSTITUTION, (whole, line: string) => {
    const parsed = parseNested(line, hints.valueFlags ? { valueFlags: hints.valueFlags } : {}, depth + 1)
    return isFault(parsed)
      ? whole
      : `${EXPANSION_START}(${normalForm(parsed.commands.map(({ pieces }) => pieces))})${EXPANSION_END}`
  })
}

function environmentPiece(word: Word): Piece {
  const [name = '', value = ''] = word.value.split(/=(.*)/s)
  return {
    what: 'environment',
    text: word.text,
    slot: `environment ${name}`,
    value,
    repeat: 'last',
    label: asCode(name),
  }
}

function redirectionPiece({ text, operator, target }: Redirection): Piece {
  const value = `${operator} ${normalPath(target)}`
  return { what: 'redirection', text, slot: 'redirection', value, repeat: 'ordered', label: 'the redirection' }
}

function operatorPiece(operator: string): Piece {
  return { what: 'operator', text: operator, slot: 'operator', value: operator, repeat: 'last', label: 'the operator' }
}
