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
  /** A changed `FROM` that is no step: what follows has nothing to go on from. */
  moved?: number
  /** The changed settings that steps still to come see, in the order of the Dockerfile. */
  settings: readonly ChangedSetting[]
}

interface ChangedSetting {
  line: number
  names: readonly string[]
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
    const begun = this.#base ?? { clock: 0, settings: [] }
    this.end = { ...begun, name: walk.stage.name }
  }

  get #base(): StageEnd | undefined {
    const { base } = this.#walk.stage
    return base === undefined ? undefined : this.#walk.ends[base]
  }

  take(step: BuildStep): StepForecast {
    const isEdited = this.#walk.changes.lines.includes(step.line)
    if (step.kind === 'begin') return this.#begin(step, isEdited)
    if (step.kind === 'environment' || step.kind === 'note') {
      this.#set(step, isEdited)
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

  /** Nothing runs; but a stage that now begins from something else has nothing in the cache. */
  #begin(step: BuildStep, isEdited: boolean): StepForecast {
    if (isEdited) this.end.moved = step.line
    const cause: Cause = this.#base ? { kind: 'from', name: this.#base.name } : { kind: 'empty' }
    return { step, state: 'begins', cause: isEdited ? { kind: 'line' } : cause, seconds: 0, megabytes: 0 }
  }

  /** `ENV B=$A` says something else as well, once `A` does. */
  #set({ sets: names = [], line, text }: BuildStep, isEdited: boolean): void {
    const cause = isEdited ? line : this.#settingSeenBy(text)
    if (cause !== undefined && names.length > 0) this.end.settings = [...this.end.settings, { line: cause, names }]
  }

  /** The line of the first changed setting that a text names with a `$`, or that one of `more` is. */
  #settingSeenBy(text: string, more: readonly string[] = []): number | undefined {
    const seen = [...text.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name).concat(more)
    return this.end.settings.find(({ names }) => names.some((name) => seen.includes(name)))?.line
  }

  /** A reason of its own is told before one that it shares with all the steps below. */
  #findMiss(step: BuildStep): Cause | undefined {
    const { touched, ends } = this.#walk
    const files = step.reads.filter((file) => touched.content.has(file) && !touched.ignored.has(file))
    if (files.length > 0) return { kind: 'files', files }
    const stage = step.from.map((index) => ends[index]).find((end) => (end?.ran ?? end?.moved) !== undefined)
    if (stage) return { kind: 'stage', name: stage.name }
    const setting = this.#findSetting(step)
    if (setting !== undefined) return { kind: 'setting', line: setting }
    const { ran, moved } = this.end
    if (ran !== undefined) return { kind: 'before', line: ran }
    return moved === undefined ? undefined : { kind: 'moved', line: moved }
  }

  /** A command sees every setting, a folder belongs to the `USER` of the moment, and the rest sees what it names. */
  #findSetting({ kind, text }: BuildStep): number | undefined {
    if (kind === 'command') return this.end.settings[0]?.line
    return this.#settingSeenBy(text, kind === 'folder' ? ['USER'] : [])
  }

  #explainHit({ reads }: BuildStep): Cause {
    const { content, time, ignored } = this.#walk.touched
    const kept = reads.filter((file) => content.has(file) && ignored.has(file))
    if (kept.length > 0) return { kind: 'ignored', files: kept }
    const dated = reads.filter((file) => time.has(file) && !ignored.has(file))
    return dated.length > 0 ? { kind: 'time', files: dated } : { kind: 'unchanged' }
  }
}
