import type { BuildForecast, Cause, StepForecast } from './build-forecast'

const STATE_NAMES: Readonly<Record<StepForecast['state'], string>> = {
  cached: 'CACHED',
  run: 'Runs',
  noted: 'Setting',
  begins: 'Begins',
  skipped: 'Skipped',
}

/** One word for what happens to a step. */
export function writeState({ state }: StepForecast): string {
  return STATE_NAMES[state]
}

/** Why it happens, in a few words. */
export function writeCause({ state, cause, step }: StepForecast): string {
  if (state === 'noted' && cause.kind === 'line') {
    return step.kind === 'environment' ? 'changed; the commands below see it' : 'changed, but nothing has to run'
  }
  return causeWords(cause)
}

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case 'unchanged':
      return 'unchanged'
    case 'line':
      return 'this line changed'
    case 'files':
      return `${joinWords(cause.files)} changed`
    case 'time':
      return `${joinWords(cause.files)}: another date, the same content`
    case 'ignored':
      return `.dockerignore leaves out ${joinWords(cause.files)}`
    case 'setting':
      return `line ${cause.line} sets something else`
    case 'before':
      return `line ${cause.line} ran`
    case 'moved':
      return `line ${cause.line} begins from something else`
    case 'stage':
      return `the stage ${cause.name} ran`
    case 'note':
      return 'noted in the image'
    case 'from':
      return `where the stage ${cause.name} ends`
    case 'empty':
      return 'with no files'
    case 'unneeded':
      return 'the last stage needs nothing of it'
  }
}

/** The whole build in a sentence. */
export function writeForecast({ cached, run, seconds, megabytes }: BuildForecast): string {
  if (run === 0) return `All ${cached} steps come from the cache.`
  const rest = cached === 0 ? 'None comes from the cache.' : `${cached} of ${run + cached} come from the cache.`
  return `${run === 1 ? '1 step runs' : `${run} steps run`}: ${writeSeconds(seconds)}, ${writeMegabytes(megabytes)}. ${rest}`
}

/** Which lines of a Dockerfile come from the cache. */
export function writeLines(lines: readonly number[]): string {
  if (lines.length === 0) return 'Nothing comes from the cache.'
  if (lines.length === 1) return `Line ${lines[0]} comes from the cache.`
  return `Lines ${joinWords(lines.map(String))} come from the cache.`
}

/** `0.1 s`, `6.4 s`, `31 s`. */
export function writeSeconds(seconds: number): string {
  return `${writeNumber(seconds)} s`
}

export function writeMegabytes(megabytes: number): string {
  return `${writeNumber(megabytes)} MB`
}

/** As `docker build` does, to the tenth; from ten on nobody wants to know it so well. */
function writeNumber(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value))
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
