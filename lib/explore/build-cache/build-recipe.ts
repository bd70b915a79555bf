/** What an instruction is to the build. */
export type StepKind =
  /** `FROM` an image. */
  | 'base'
  /** `FROM` another stage, or `scratch`: nothing is fetched, and the builder counts no step. */
  | 'begin'
  /** `COPY` and `ADD`. */
  | 'copy'
  /** `RUN`. */
  | 'command'
  /** `WORKDIR`. */
  | 'folder'
  /** `ENV`, `ARG`, `USER` and `SHELL`: no step of their own, but part of every command that follows. */
  | 'environment'
  /** `CMD`, `EXPOSE`, `LABEL` and the like: only noted in the image. */
  | 'note'

export interface BuildStep {
  kind: StepKind
  /** Line of the Dockerfile on which it begins, counted from 1. */
  line: number
  /** As written, on one line. */
  text: string
  /** Files of the build context that it takes in, also those that `.dockerignore` leaves out. */
  reads: readonly string[]
  /** Other stages that it takes files from, by their place in the Dockerfile. */
  from: readonly number[]
  /** Of an `environment`: the variables, or `USER` or `SHELL`. */
  sets?: readonly string[]
  /** How long it takes to run. */
  seconds: number
  /** How long it takes where it has a cache mount that an earlier build has filled. */
  warmSeconds?: number
  /** What it adds to the image. */
  megabytes: number
}

export interface BuildStage {
  name: string
  /** The stage that it begins from; absent where that is an image. */
  base?: number
  /** The first one is its `FROM`. */
  steps: readonly BuildStep[]
}

/** A parsed Dockerfile with its costs: plain data that the server makes and the browser can take. */
export interface BuildRecipe {
  label: string
  /** The Dockerfile's own path in its build context: it is one of the files that `COPY . .` takes in. */
  file: string
  stages: readonly BuildStage[]
  /** Files of the build context that `.dockerignore` leaves out. */
  ignored: readonly string[]
}

/** Something that a reader may do to a file between two builds. */
export interface FileEdit {
  file: string
  label: string
  /** `time`: saved again with the same content. */
  change: 'content' | 'time'
  /** Told in the text version, for readers without the script. */
  inText: boolean
}

/** Builds of the same build context to compare, and what may happen to it in between. */
export interface CacheExplorerView {
  recipes: readonly BuildRecipe[]
  edits: readonly FileEdit[]
}
