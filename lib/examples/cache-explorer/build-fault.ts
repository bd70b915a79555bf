import { readStages } from '../dockerfile/read-stages'
import type { ExampleFolder } from '../finding'
import { didYouMean } from '../suggest'

/** Why an explorer cannot show a Dockerfile, if anything: what it left out in silence would teach a wrong rule. */
export function buildFault(dockerfile: string, folder: ExampleFolder): string | undefined {
  const text = folder.get(dockerfile)
  if (text === undefined) {
    return `there is no Dockerfile ${dockerfile}, expected a path inside examples/${didYouMean(dockerfile, [...folder.keys()])}`
  }
  const first = firstLineOf(text)
  if (typeof first === 'string') return `${dockerfile} cannot be read as a Dockerfile (${first})`
  if (first === undefined) return `${dockerfile} has no FROM, expected at least one stage`
  const argument = text.split('\n').findIndex((line, index) => index + 1 < first && /^\s*ARG\s/i.test(line))
  return argument < 0
    ? undefined
    : `${dockerfile} has an ARG before its first FROM in line ${argument + 1}, which the explorer cannot show; expected it inside of a stage`
}

/** The line of the first FROM; the reason where the parser fails over what is far from a Dockerfile. */
function firstLineOf(text: string): number | string | undefined {
  try {
    return readStages(text)[0]?.line
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
