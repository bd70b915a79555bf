import type { ValueType } from './normal-value'

/** How a tool reads one of its flags. */
export interface FlagSpec {
  /** The long name with its dashes, or the short one where there is no other: what it is compared by. */
  name: string
  /** Missing: the flag is switched on or off and takes no word. */
  value?: ValueType
  /** Of several: the last counts, or all count, in any order or in theirs; a list is a set written with commas, too. */
  repeat: 'last' | 'set' | 'ordered' | 'list'
  /** What it is when nobody names it; only for flags that are switched. */
  byDefault: 'true' | 'false'
  /** The value may be left out, and is never the next word: `--dry-run`, `--dry-run=client`. */
  bare?: string
  /** Goes on from "the flag that". */
  purpose: string
}

/** `-p` and `--publish` -> the same flag. */
export type FlagTable = ReadonlyMap<string, FlagSpec>

/** What stands at one place after the sub-command, or at several. */
export interface ArgumentSpec {
  /** Goes on from "the". */
  label: string
  type: ValueType | 'resources'
  /** Any number of them, in any order. */
  many: boolean
}

export interface CommandSpec {
  /** In the form that stands for all aliases: `container run` for `run`. */
  path: readonly string[]
  flags: FlagTable
  arguments: readonly ArgumentSpec[]
  /**
   * What follows and belongs to another program: after the arguments above, where flags end too (`docker run IMAGE ls -l`),
   * or after `--` (`kubectl exec POD -- ls -l`).
   */
  inner?: 'after-arguments' | 'after-dashes'
}

export interface ToolSpec {
  name: string
  /** `''` and every word that sub-commands follow -> the flags that may stand after it and before the next. */
  groups: ReadonlyMap<string, FlagTable>
  /** Every way to write a sub-command, aliases too. */
  commands: ReadonlyMap<string, CommandSpec>
  /** The tool's own flags may stand anywhere, not only before the sub-command. */
  globalAnywhere: boolean
}

export const NO_FLAGS: FlagTable = new Map()
