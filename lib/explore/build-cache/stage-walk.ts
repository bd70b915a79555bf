import type { Cause, Changes, StepForecast } from './build-forecast'
import type { BuildStage, BuildStep } from './build-recipe'

/** What happened to each file of the context, as its checksum sees it. */
export interface Touched {
  content: ReadonlySet<string>
  time: ReadonlySet<string>
  ignored: ReadonlySet<string>
}

/** How a stage stands after its last step. */
export interface StageEnd {
  name: string
  /** Seconds since the build began. */
  clock: number
  /** The last step that ran. */
  ran?: number
  /** The changed setting that commands still to come see. */
  setting?: number
}

interface Walk {
  stage: BuildStage
  ends: readonly StageEnd[]
  touched: Touched
  changes: Changes
}

/** Goes through a stage from the top, as the builder does. */
export class StageWalk {
  readonly end: StageEnd
  readonly #walk: Walk

  constructor(walk: Walk) {
    this.#walk = walk
    this.end = { name: walk.stage.name, clock: this.#base?.clock ?? 0 }
    if (this.#base?.setting !== undefined) this.end.setting = this.#base.setting
  }

  get #base(): StageEnd | undefined {
    const { base } = this.#walk.stage
    return base === undefined ? undefined : this.#walk.ends[base]
  }

  take(step: BuildStep): StepForecast {
    const isEdited = this.#walk.changes.lines.includes(step.line)
    if (step.kind === 'environment' || step.kind === 'note') {
      if (isEdited && step.kind === 'environment') this.end.setting ??= step.line
      return { step, state: 'noted', cause: isEdited ? { kind: 'line' } : { kind: 'note' }, seconds: 0, megabytes: 0 }
    }
    const cause = isEdited ? { kind: 'line' as const } : this.#findMiss(step)
    for (const index of step.from) this.end.clock = Math.max(this.end.clock, this.#walk.ends[index]?.clock ?? 0)
    if (!cause) return { step, state: 'cached', cause: this.#explainHit(step), seconds: 0, megabytes: 0 }
    const seconds = step.warmSeconds ?? step.seconds
    this.end.ran = step.line
    this.end.clock += seconds
    return { step, state: 'run', cause, seconds, megabytes: step.megabytes }
  }

  /** A reason of its own is told before one that it shares with all the steps below. */
  #findMiss(step: BuildStep): Cause | undefined {
    const { touched, ends } = this.#walk
    const files = step.reads.filter((file) => touched.content.has(file) && !touched.ignored.has(file))
    if (files.length > 0) return { kind: 'files', files }
    const stage = step.kind === 'base' ? this.#base : step.from.map((index) => ends[index]).find((end) => end?.ran)
    if (stage?.ran !== undefined) return { kind: 'stage', name: stage.name }
    const { setting, ran } = this.end
    if (setting !== undefined && (step.kind === 'command' || step.text.includes('$')))
      return { kind: 'setting', line: setting }
    return ran === undefined ? undefined : { kind: 'before', line: ran }
  }

  #explainHit({ reads }: BuildStep): Cause {
    const { content, time, ignored } = this.#walk.touched
    const kept = reads.filter((file) => content.has(file) && ignored.has(file))
    if (kept.length > 0) return { kind: 'ignored', files: kept }
    const dated = reads.filter((file) => time.has(file) && !ignored.has(file))
    return dated.length > 0 ? { kind: 'time', files: dated } : { kind: 'unchanged' }
  }
}
