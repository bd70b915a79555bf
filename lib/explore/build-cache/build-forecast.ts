import type { BuildStep } from './build-recipe'

/** What happened since a build that filled the cache. */
export interface Changes {
  files: readonly { file: string; change: 'content' | 'time' }[]
  /** Lines of the Dockerfile on which a changed instruction begins. */
  lines: readonly number[]
  /** The folder has no `.dockerignore`, and had none in the build before. */
  withoutIgnore?: boolean
}

export const NO_CHANGES: Changes = { files: [], lines: [] }

/** Why a step runs, or why it does not have to. */
export type Cause =
  | { kind: 'unchanged' }
  | { kind: 'line' }
  | { kind: 'files'; files: readonly string[] }
  /** A file has another date and the same content. */
  | { kind: 'time'; files: readonly string[] }
  | { kind: 'ignored'; files: readonly string[] }
  /** An `ENV`, `ARG`, `USER` or `SHELL` above says something else. */
  | { kind: 'setting'; line: number }
  /** The step before it in its stage ran. */
  | { kind: 'before'; line: number }
  /** Its stage begins from something else. */
  | { kind: 'moved'; line: number }
  | { kind: 'stage'; name: string }
  | { kind: 'note' }
  /** It goes on where another stage ends. */
  | { kind: 'from'; name: string }
  /** It begins with no file at all. */
  | { kind: 'empty' }
  | { kind: 'unneeded' }

export interface StepForecast {
  step: BuildStep
  /**
   * `noted`: a setting of the image, which is no step. `begins`: a stage begins from another one or from nothing, which
   * is none either. `skipped`: nothing of its stage reaches the image.
   */
  state: 'cached' | 'run' | 'noted' | 'begins' | 'skipped'
  cause: Cause
  seconds: number
  megabytes: number
}

export interface BuildForecast {
  /** In the order of the Dockerfile. */
  steps: readonly StepForecast[]
  cached: number
  run: number
  /** Until the image is there. Stages that need nothing from each other run side by side. */
  seconds: number
  /** Of all steps that run. */
  megabytes: number
}
