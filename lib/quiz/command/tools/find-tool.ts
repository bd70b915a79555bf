import type { ToolSpec } from '../command-spec'
import { DOCKER } from './docker'
import { KUBECTL } from './kubectl'
import { LOCAL_CLUSTER_TOOLS } from './local-clusters'
import { UNIX_TOOLS } from './unix-tools'

const TOOLS: ReadonlyMap<string, ToolSpec> = new Map(
  [DOCKER, KUBECTL, ...LOCAL_CLUSTER_TOOLS, ...UNIX_TOOLS].map((tool) => [tool.name, tool]),
)

/** The grammar of a program whose flags and sub-commands the tables know. */
export function findTool(name: string): ToolSpec | undefined {
  return TOOLS.get(name)
}
