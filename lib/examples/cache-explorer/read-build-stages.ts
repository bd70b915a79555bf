import type { BuildStage, BuildStep, StepKind } from '@/lib/explore/build-cache/build-recipe'
import { type DockerInstruction, findStage, readStages, type Stage } from '../dockerfile/read-stages'
import { listCopied, listSourceStages, mountsOf } from './list-copied'

/** What each step costs, by its text. */
export type Costs = ReadonlyMap<string, { seconds: number; warmSeconds?: number | undefined; megabytes: number }>

const KINDS: Readonly<Record<string, StepKind>> = {
  ADD: 'copy',
  ARG: 'environment',
  COPY: 'copy',
  ENV: 'environment',
  RUN: 'command',
  SHELL: 'environment',
  USER: 'environment',
  WORKDIR: 'folder',
}

/** The stages of a Dockerfile as the cache sees them. `files` are all of its build context, ignored ones included. */
export function readBuildStages(text: string, files: readonly string[], costs: Costs): BuildStage[] {
  const stages = readStages(text)
  return stages.map((stage) => {
    const base = findStage(stages, stage.index, stage.image)?.index
    return {
      name: stage.name ?? `stage-${stage.index}`,
      ...(base === undefined ? {} : { base }),
      steps: [
        firstStep(stage, base, costs),
        ...stage.instructions.map((instruction) => toStep(instruction, { stages, stage, files, costs })),
      ],
    }
  })
}

/** Whether an instruction is a step that can take time. */
export function isStep({ kind }: Pick<BuildStep, 'kind'>): boolean {
  return kind !== 'environment' && kind !== 'note' && kind !== 'begin'
}

function firstStep({ line, source, image }: Stage, base: number | undefined, costs: Costs): BuildStep {
  const text = onOneLine(source)
  const kind = base === undefined && image !== 'scratch' ? 'base' : 'begin'
  return { kind, line, text, reads: [], from: [], ...costOf(kind === 'begin' ? '' : text, costs) }
}

interface Surroundings {
  stages: readonly Stage[]
  stage: Stage
  files: readonly string[]
  costs: Costs
}

function toStep(instruction: DockerInstruction, { stages, stage, files, costs }: Surroundings): BuildStep {
  const text = onOneLine(instruction.source)
  const from = listSourceStages(instruction).flatMap((name) => findStage(stages, stage.index, name)?.index ?? [])
  const { warmSeconds, ...cost } = costOf(text, costs)
  const isWarm = mountsOf(instruction).some((mount) => mount.get('type') === 'cache') && warmSeconds !== undefined
  return {
    kind: KINDS[instruction.keyword] ?? 'note',
    line: instruction.line,
    text,
    reads: listCopied(instruction, files),
    from,
    ...cost,
    ...(isWarm ? { warmSeconds } : {}),
    ...(KINDS[instruction.keyword] === 'environment' ? { sets: namesSetBy(instruction) } : {}),
  }
}

/** Variables; `USER` and `SHELL` go by their own names. */
function namesSetBy({ keyword, settings }: DockerInstruction): string[] {
  return keyword === 'ENV' || keyword === 'ARG' ? settings.map(({ name }) => name) : [keyword]
}

function costOf(text: string, costs: Costs): { seconds: number; warmSeconds?: number; megabytes: number } {
  const { seconds = 0, warmSeconds, megabytes = 0 } = costs.get(text) ?? {}
  return { seconds, megabytes, ...(warmSeconds === undefined ? {} : { warmSeconds }) }
}

/** As a step's cost names it, and as a reader sees it. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
