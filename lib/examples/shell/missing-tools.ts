import { type RunTool, runTool } from './run-tool'

export interface MissingTool {
  program: string
  /** What stays unchecked without it. */
  unchecked: string
}

const TOOLS: readonly MissingTool[] = [
  { program: 'shellcheck', unchecked: 'shell scripts are parsed but not linted' },
  { program: 'bash', unchecked: 'shell scripts are not parsed' },
  { program: 'python3', unchecked: 'Python files are not parsed' },
]

/** The programs that this machine lacks, for the caller to say so loudly: without them a check passes that saw less. */
export async function missingTools(run: RunTool = runTool): Promise<MissingTool[]> {
  const found = await Promise.all(TOOLS.map(({ program }) => run(program, ['--version'], '')))
  return TOOLS.filter((_, index) => found[index] === undefined)
}
