import type { Finding } from '../finding'
import { floatingTag, floatingTagMessage } from '../image-reference'
import { didYouMean } from '../suggest'
import { type DockerInstruction, findStage, flagOf, type Stage } from './read-stages'

/** Every image that a stage begins with or copies from names its version, and every stage that is named exists. */
export function checkImages(stages: readonly Stage[]): Finding[] {
  return stages.flatMap((stage) => [
    ...checkBase(stages, stage),
    ...stage.instructions.flatMap((instruction) => checkSourceImage(stages, stage, instruction)),
  ])
}

function checkBase(stages: readonly Stage[], stage: Stage): Finding[] {
  if (stage.image === '' || stage.image === 'scratch' || findStage(stages, stage.index, stage.image)) return []
  return checkTag(stage.image, stage.line)
}

function checkTag(image: string, line: number): Finding[] {
  const why = floatingTag(image)
  return why ? [{ rule: 'image-tag-latest', line, message: floatingTagMessage(image, why) }] : []
}

function checkSourceImage(stages: readonly Stage[], stage: Stage, instruction: DockerInstruction): Finding[] {
  const from = sourceOf(instruction)
  if (from === undefined || from === '' || from.includes('$') || findStage(stages, stage.index, from)) return []
  // A bare word is a stage that was meant; Docker Hub images are read as such only with a tag or a slash.
  if (/[:/@]/.test(from)) return checkTag(from, instruction.line)
  const names = stages.slice(0, stage.index).flatMap(({ name }) => name ?? [])
  const known = names.length > 0 ? names.join(', ') : 'none'
  const message = `no stage before this one is called ${from}, expected one of: ${known}${didYouMean(from, names)}`
  return [{ rule: 'copy-from-unknown-stage', line: instruction.line, message }]
}

function sourceOf(instruction: DockerInstruction): string | undefined {
  if (instruction.keyword === 'COPY') return flagOf(instruction, 'from')
  if (instruction.keyword !== 'RUN') return undefined
  return /(?:^|,)from=([^,]+)/.exec(flagOf(instruction, 'mount') ?? '')?.[1]
}
