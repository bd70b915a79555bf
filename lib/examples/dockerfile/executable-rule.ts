import path from 'node:path'
import type { Finding } from '../finding'
import type { BuildContext } from './build-context'
import { installFolders, installsProgram } from './python-install'
import { findStage, flagOf, lineage, type Stage } from './read-stages'

/**
 * The mistake of many multi-stage notes: a Python program is installed in the build stage, and the final
 * stage copies the app without it, so the container ends with "executable file not found in $PATH".
 */
export function checkExecutable(stages: readonly Stage[], context: BuildContext): Finding[] {
  const final = stages.at(-1)
  const command = final && findCommand(stages, final)
  if (!final || !command) return []
  const own = lineage(stages, final)
  if (own.some((stage) => installsProgram(stage, command.program, context))) return []
  const builders = stages.filter((stage) => !own.includes(stage) && installsProgram(stage, command.program, context))
  const copied = listCopies(stages, own)
  if (builders.length === 0 || builders.some((builder) => isCarried(copied, builder, command.program))) return []
  const where = builders.map(({ name, index }) => name ?? index).join(', ')
  const message = `the final stage starts ${command.program}, which is installed only in stage ${where}, expected to copy the virtual environment from there or to install it here`
  return [{ rule: 'final-stage-misses-executable', line: command.line, message }]
}

/** The program that the container starts: of ENTRYPOINT where there is one, else of CMD; the last of each counts. */
function findCommand(stages: readonly Stage[], final: Stage): { program: string; line: number } | undefined {
  const instructions = lineage(stages, final)
    .toReversed()
    .flatMap((stage) => stage.instructions)
  const entrypoint = instructions.findLast(({ keyword, words }) => keyword === 'ENTRYPOINT' && words.length > 0)
  const start = entrypoint ?? instructions.findLast(({ keyword }) => keyword === 'CMD')
  const words = start?.words.filter((word) => word !== 'exec') ?? []
  const [first = '', flag, module] = words
  const program =
    /^python[\d.]*$/.test(path.posix.basename(first)) && flag === '-m' ? module : path.posix.basename(first)
  return start && program ? { program, line: start.line } : undefined
}

interface StageCopy {
  stage: Stage
  source: string
}

/** What the final stage copies from other stages. */
function listCopies(stages: readonly Stage[], own: readonly Stage[]): StageCopy[] {
  return own.flatMap((stage) =>
    stage.instructions.flatMap((instruction) => {
      const from = instruction.keyword === 'COPY' ? flagOf(instruction, 'from') : undefined
      const found = from === undefined ? undefined : findStage(stages, stage.index, from)
      return found ? instruction.words.slice(0, -1).map((source) => ({ stage: found, source })) : []
    }),
  )
}

/** Whether a folder with the program in it is copied from the stage that installed it. */
function isCarried(copied: readonly StageCopy[], builder: Stage, program: string): boolean {
  const programs = installFolders(builder).map((folder) => `${folder}/bin/${program}`)
  return copied.some(({ stage, source }) => {
    if (stage !== builder) return false
    const folder = path.posix.resolve('/', source)
    // What a variable decides is given the benefit of the doubt.
    return (
      source.includes('$') ||
      programs.some((file) => file === folder || file.startsWith(folder === '/' ? '/' : `${folder}/`))
    )
  })
}
