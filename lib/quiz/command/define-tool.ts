import {
  type ArgumentSpec,
  type CommandSpec,
  type FlagSpec,
  type FlagTable,
  NO_FLAGS,
  type ToolSpec,
} from './command-spec'
import { isValueType } from './normal-value'

const FLAG_LINE =
  /^(?<short>-\w)?(?: ?(?<long>--[\w,-]+?))?(?:=(?<on>true))?(?:\[=(?<bare>\w+)\])?(?: <(?<type>[\w-]+)>(?<repeat>[*+,]?))? : (?<purpose>.+)$/

const REPEATS: ReadonlyMap<string, FlagSpec['repeat']> = new Map([
  ['*', 'set'],
  ['+', 'ordered'],
  [',', 'list'],
])

/**
 * Reads a table of flags, a line each: `-p --publish <port>* : publishes a port of the container`.
 *
 * `<type>` takes a word, compared as its type says. Of several the last counts; with `*` all count, in any order, with
 * `,` also as a list with commas, with `+` in their order. `=true` is on unless switched off. `[=word]` may stand without its value. Names joined by a comma mean the same.
 */
export function defineFlags(...tables: readonly string[]): FlagTable {
  const lines = tables.flatMap((table) => table.split('\n')).map((line) => line.trim())
  return new Map(lines.filter((line) => line !== '').flatMap(readFlagLine))
}

function readFlagLine(line: string): (readonly [string, FlagSpec])[] {
  const { short, long, on, bare, type, repeat, purpose } = FLAG_LINE.exec(line)?.groups ?? {}
  const names = [...(long?.split(/,(?=--)/) ?? []), ...(short ? [short] : [])]
  const [name] = names
  if (name === undefined || purpose === undefined || (type !== undefined && !isValueType(type))) {
    throw new Error(`"${line}" is no line of a flag table`)
  }
  const flag: FlagSpec = {
    name,
    ...(type === undefined ? {} : { value: type }),
    ...(bare === undefined ? {} : { bare }),
    repeat: REPEATS.get(repeat ?? '') ?? 'last',
    byDefault: on === 'true' ? 'true' : 'false',
    purpose,
  }
  return names.map((spelling) => [spelling, flag] as const)
}

/**
 * Reads a table of sub-commands, a line each: `container run, run : image, command!`.
 *
 * The first name stands for all. After the colon come the arguments in order: `:type` where it is no plain word, `...`
 * for any number in any order. `!` begins the command of another program, `--!` begins it after two dashes.
 */
export function defineCommands(flags: FlagTable, table: string): readonly (readonly [string, CommandSpec])[] {
  const lines = table.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').flatMap((line) => readCommandLine(flags, line))
}

function readCommandLine(flags: FlagTable, line: string): (readonly [string, CommandSpec])[] {
  const [left = '', right = ''] = line.split(/ ?: ?(.*)/)
  const names = left.split(', ')
  const labels = right === '' ? [] : right.split(', ')
  const inner = labels.at(-1)
  const command: CommandSpec = {
    path: (names[0] ?? '').split(' ').filter(Boolean),
    flags,
    arguments: labels.filter((label) => !label.endsWith('!')).map(readArgument),
    ...(inner === '!' ? { inner: 'after-arguments' as const } : {}),
    ...(inner === '--!' ? { inner: 'after-dashes' as const } : {}),
  }
  return names.map((name) => [name, command] as const)
}

function readArgument(written: string): ArgumentSpec {
  const many = written.endsWith('...')
  const [label = '', type = 'word'] = written.replace(/\.\.\.$/, '').split(':')
  if (type !== 'resources' && !isValueType(type)) throw new Error(`"${written}" is no argument of a command table`)
  return { label, type, many: many || type === 'resources' }
}

export interface ToolDefinition {
  name: string
  /** Flags of the tool itself, and of words that sub-commands follow. */
  groups?: Readonly<Record<string, FlagTable>>
  commands: readonly (readonly [string, CommandSpec])[]
  globalAnywhere?: boolean
}

/** Puts a tool together; every beginning of a sub-command of several words becomes a group, with its own flags if any. */
export function defineTool({ name, groups = {}, commands, globalAnywhere = false }: ToolDefinition): ToolSpec {
  const byName = new Map(commands)
  const beginnings = commands.flatMap(([written]) => {
    const words = written.split(' ').slice(0, -1)
    return words.map((_, index) => words.slice(0, index + 1).join(' '))
  })
  const ownFlags = beginnings.map((group) => [group, byName.get(group)?.flags ?? NO_FLAGS] as const)
  return {
    name,
    groups: new Map([['', NO_FLAGS], ...ownFlags, ...Object.entries(groups)]),
    commands: byName,
    globalAnywhere,
  }
}
