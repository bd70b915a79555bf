import type { CommandSpec, ToolSpec } from './command-spec'
import { type FlagReader, flagReaderAt } from './flag-reader'
import type { Piece } from './piece'
import { type FlagRead, looksLikeFlag, readFlag } from './read-flag'
import type { Word } from './split-words'

/** What a command is read like where no table knows its program or its sub-command. */
export interface Model {
  tool: ToolSpec
  spec: CommandSpec | undefined
  /** How many words its sub-command has as it was written. */
  pathLength: number
}

export interface CommandSearch {
  tool: ToolSpec
  /** The accepted command that this one is compared with: it lends its grammar where a sub-command is misspelt. */
  model: Model | undefined
  /** Flags, unknown to the tables, that take a value. */
  valueFlags: ReadonlySet<string>
}

/** The beginning of a command: the sub-command, the flags around it, and what is left. */
export interface FoundCommand {
  /** In the form that stands for all aliases; as typed where no table knows it. */
  path: readonly string[]
  pathLength: number
  spec: CommandSpec | undefined
  pieces: readonly Piece[]
  rest: readonly Word[]
  reader: FlagReader
}

/** Finds the sub-command in the words after the program; flags may stand before it and between its words. */
export function findCommand(words: readonly Word[], search: CommandSearch): FoundCommand {
  const walk = walkGroups(words, search)
  const known = search.tool.commands.get(walk.group)
  const unknown = known ? [] : wordsOfUnknown(walk, search)
  const typed = [...walk.path, ...unknown]
  const spec = known ?? search.model?.spec
  const path = known?.path ?? typed.map((word) => word.value)
  const { tool, model, valueFlags } = search
  const reader = flagReaderAt({ tool, command: spec, modelCommand: model?.spec, valueFlags })
  const piecesOf = (flags: readonly EarlyFlag[]) => flags.flatMap((flag) => settleFlag(flag, tool, reader))
  return {
    path,
    pathLength: typed.length,
    spec,
    pieces: [
      ...piecesOf(walk.flags.filter((flag) => flag.standsFirst)),
      ...(typed.length > 0 ? [pathPiece(typed, path)] : []),
      ...piecesOf(walk.flags.filter((flag) => !flag.standsFirst)),
    ],
    rest: walk.rest.slice(unknown.length),
    reader,
  }
}

/** A flag that stands before the end of the sub-command. */
interface EarlyFlag {
  word: Word
  next: Word | undefined
  read: FlagRead
  /** Before the first word of the sub-command. */
  standsFirst: boolean
}

interface Walk {
  /** The words of the sub-command that the tables know, joined. */
  group: string
  path: readonly Word[]
  flags: readonly EarlyFlag[]
  rest: readonly Word[]
}

function walkGroups(words: readonly Word[], { tool, model, valueFlags }: CommandSearch): Walk {
  let [group, at] = ['', 0]
  const path: Word[] = []
  const flags: EarlyFlag[] = []
  for (let word = words[at]; word && tool.groups.has(group) && word.value !== '--'; word = words[at]) {
    if (looksLikeFlag(word)) {
      // A program without sub-commands has all of its flags after them.
      if (tool.commands.has('')) break
      const next = words[at + 1]
      const read = readFlag(
        word,
        next,
        flagReaderAt({ tool, group, command: model?.spec, modelCommand: model?.spec, valueFlags }),
      )
      flags.push({ word, next, read, standsFirst: path.length === 0 })
      at += read.words
      continue
    }
    const name = group === '' ? word.value : `${group} ${word.value}`
    if (!tool.groups.has(name) && !tool.commands.has(name)) break
    path.push(word)
    group = name
    at += 1
  }
  return { group, path, flags, rest: words.slice(at) }
}

/**
 * Where flags may stand anywhere, one of the sub-command may stand before it, too, if it takes a value: kubectl then
 * skips two words when it looks for the sub-command. It would skip the sub-command itself after a switch such as `-A`.
 */
function settleFlag({ word, next, read }: EarlyFlag, tool: ToolSpec, reader: FlagReader): readonly Piece[] {
  const isSwitch = read.words === 1 && (word.value.length === 2 || /^--[^=]+$/.test(word.value))
  if (!tool.globalAnywhere || isSwitch) return read.pieces
  const again = readFlag(word, next, reader)
  return again.words === read.words ? again.pieces : read.pieces
}

/** The words that stand where a sub-command should: one, or as many as the model has where they are words of any. */
function wordsOfUnknown({ path, rest }: Walk, { tool, model }: CommandSearch): readonly Word[] {
  const found = rest.findIndex((word) => !/^\w[\w-]*$/.test(word.value))
  const plain = rest.slice(0, found < 0 ? rest.length : found)
  const isLast = model?.spec?.path.at(-1) === plain[0]?.value
  const length = isLast ? 1 : Math.max(1, (model?.pathLength ?? 1) - path.length)
  const known = new Set([...tool.commands.keys()].flatMap((name) => name.split(' ')))
  const further = plain.slice(1, length).findIndex((word) => !known.has(word.value))
  return plain.slice(0, further < 0 ? length : 1 + further)
}

function pathPiece(typed: readonly Word[], path: readonly string[]): Piece {
  return {
    what: 'sub-command',
    text: typed
      .map((word) => word.text)
      .join(' ')
      .trim(),
    slot: 'sub-command',
    value: path.join(' '),
    repeat: 'last',
    label: 'the sub-command',
  }
}
