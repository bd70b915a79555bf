import { defineCommands, defineFlags } from '../define-tool'

export const FILTER = '-f --filter <word>* : filters the list'
export const FORMAT = '--format <template> : chooses what is shown'
export const SHORT_FORMAT = `-f ${FORMAT}`
export const NO_TRUNC = '--no-trunc : does not shorten the output'
export const QUIET_LIST = '-q --quiet : shows only names or IDs'
/** Of `prune`, where `-f` is no filter. */
export const PRUNE = `
  --filter <word>* : filters what is removed
  -f --force : asks no question
`
export const PLATFORM = '--platform <platform> : chooses the platform'

/** Sub-commands of docker in a table as `defineCommands` reads it, with their common flags. */
export function dockerCommands(table: string, ...flags: readonly string[]) {
  return defineCommands(defineFlags(...flags, '--help : shows the help'), table)
}
