import { defineCommands, defineFlags } from '../define-tool'

/** Sub-commands of kubectl in a table as `defineCommands` reads it. */
export function kubectlCommands(table: string, ...flags: readonly string[]) {
  return defineCommands(defineFlags(...flags), table)
}
