import { distance } from 'fastest-levenshtein'
import { asCode } from '../as-code'
import type { CommandSpec, FlagSpec, FlagTable, ToolSpec } from './command-spec'
import type { MeantFlag } from './piece'

/** Answers what a reader of flags asks about the flags at one place of a command. */
export interface FlagReader {
  find: (name: string) => FlagSpec | undefined
  /** A flag that `find` does not know, as another place of the tool or the accepted form has it. */
  findElsewhere: (name: string) => FlagSpec | undefined
  /** Whether a flag that `find` does not know takes the next word. */
  takesValue: (name: string) => boolean
  /** What was probably meant by a word that is no flag here. */
  findMeant: (word: string) => MeantFlag | undefined
  /** The slot of a flag: those before the sub-command are others than those after it. */
  slotOf: (name: string) => string
  /** Long flags have one dash, as those of `find`. */
  oneDash: boolean
}

export interface FlagPlace {
  tool: ToolSpec
  /** The words before this place that sub-commands follow: `''`, `compose`; missing after the whole sub-command. */
  group?: string
  command: CommandSpec | undefined
  /** The sub-command of the accepted form. */
  modelCommand: CommandSpec | undefined
  /** Names of flags that take a value, as far as the accepted forms show it. */
  valueFlags: ReadonlySet<string>
}

/** Programs whose long flags have one dash, so that `-name` is one flag and no bundle of four. */
const ONE_DASH = new Set(['find', 'java', 'terraform', 'openssl', 'go'])

export function flagReaderAt({ tool, group, command, modelCommand, valueFlags }: FlagPlace): FlagReader {
  const own = command?.flags
  const global = tool.groups.get('')
  const here = [group === undefined ? own : tool.groups.get(group), tool.globalAnywhere ? global : undefined]
  const find = (name: string) => findIn(here, name)
  const findElsewhere = (name: string) => findIn([own, modelCommand?.flags, ...tool.groups.values()], name)
  const slotOf = (name: string) => (group === undefined || tool.globalAnywhere ? name : `${group} ${name}`)
  const findMeant = (name: string) => findSlip(name, here)?.meant ?? findMisplaced(name, { tool, group, own })
  return {
    find,
    findElsewhere,
    takesValue: (name) => {
      const flag = findElsewhere(name) ?? (valueFlags.has(name) ? undefined : findSlip(name, here)?.flag)
      if (flag) return flag.value !== undefined && flag.bare === undefined
      return valueFlags.has(name) || (tool.globalAnywhere && group !== undefined)
    },
    findMeant,
    slotOf,
    oneDash: ONE_DASH.has(tool.name),
  }
}

function findIn(tables: readonly (FlagTable | undefined)[], name: string): FlagSpec | undefined {
  return tables.map((table) => table?.get(name)).find((flag) => flag !== undefined)
}

interface Slip {
  /** Says how many words the flag takes. */
  flag: FlagSpec
  meant: MeantFlag
}

/** A slip of the keyboard: a letter too many, a dash too few. */
function findSlip(name: string, tables: readonly (FlagTable | undefined)[]): Slip | undefined {
  const letters = name.replace(/^-+/, '')
  if (!name.startsWith('--')) {
    const flag = letters.length > 1 ? findIn(tables, `--${letters}`) : undefined
    return (
      flag && { flag, meant: { slot: flag.name, note: `A long flag has two dashes, and ${asCode(name)} has one.` } }
    )
  }
  const bundle = letters.length < 5 ? [...letters].map((letter) => findIn(tables, `-${letter}`)) : []
  const last = bundle.at(-1)
  if (last && bundle.every((flag) => flag !== undefined)) {
    const note = `A short flag has one dash, and ${asCode(name)} has two.`
    return { flag: last, meant: bundle.length === 1 ? { slot: last.name, note } : { note } }
  }
  const nearest = nearestFlag(name, tables)
  return nearest && { flag: nearest, meant: { slot: nearest.name, note: `${asCode(name)} is misspelt.` } }
}

/** At most half of the letters may differ, and two at most: `--nmae` differs in two from `--name`. */
function nearestFlag(name: string, tables: readonly (FlagTable | undefined)[]): FlagSpec | undefined {
  const most = Math.min(2, Math.floor((name.length - 2) / 2))
  if (!name.startsWith('--') || most < 1 || name.length > 40) return undefined
  const known = tables.flatMap((table) => [...(table ?? [])]).filter(([spelling]) => spelling.startsWith('--'))
  const near = known.map(([spelling, flag]) => ({ flag, changes: distance(spelling, name) }))
  return near.filter(({ changes }) => changes <= most).toSorted((one, other) => one.changes - other.changes)[0]?.flag
}

interface Misplaced {
  tool: ToolSpec
  group: string | undefined
  own: FlagTable | undefined
}

/** A flag of the right tool at the wrong side of the sub-command. */
function findMisplaced(name: string, { tool, group, own }: Misplaced): MeantFlag | undefined {
  const inOwn = group === undefined ? undefined : own?.get(name)
  if (inOwn) return { slot: inOwn.name, note: `${asCode(name)} belongs after the sub-command.`, isElsewhere: true }
  for (const [other, table] of tool.groups) {
    const flag = other === group ? undefined : table.get(name)
    const place = other === '' ? 'before the sub-command' : `right after \`${other}\``
    if (flag) return { slot: `${other} ${flag.name}`, note: `${asCode(name)} belongs ${place}.`, isElsewhere: true }
  }
  return undefined
}
