import type { BuildForecast, Changes, StepForecast } from './build-forecast'
import type { BuildRecipe, BuildStage, BuildStep } from './build-recipe'
import { type StageEnd, StageWalk, type Touched } from './stage-walk'

/**
 * Tells which steps of a build are served from the cache, after a build of the same Dockerfile and some changes.
 *
 * The rules are BuildKit's. A `COPY` is looked up by the files that it takes in, their content and permissions but not
 * their date; a `RUN` by its text, its environment and its mounts; both also by the step before, so that after the first
 * miss nothing of that stage is found. A `WORKDIR` makes its folder for the `USER` above it; what else a step sees of the
 * settings above is what it names with a `$`. A stage is touched only through `FROM` and `COPY --from`; what the last
 * stage does not need is skipped. What a cache mount keeps makes a step quicker, never found.
 * https://docs.docker.com/build/cache/invalidation/ https://docs.docker.com/build/cache/optimize/#use-cache-mounts
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/dockerfile2llb/convert.go (ENV is no step, nor is FROM another
 * stage: `cmdTotal`; ENV is part of RUN: `AddEnv`; USER of WORKDIR: `dispatchWorkdir`)
 * https://github.com/moby/buildkit/blob/master/solver/llbsolver/ops/exec.go and ops/file.go (what is hashed)
 *
 * Simpler than BuildKit: a step that runs is taken to make other files than before, though `COPY --from` compares what
 * it copies and may still be found; a `RUN` in exec form is taken to see `SHELL`; `--link`, `--exclude`, `--chown` by
 * name, build arguments of the command line, secrets and the network count for nothing; nothing is ever cleared away, a
 * cache mount is always filled, and sending the context and writing the image take no time.
 */
export function predictBuild(recipe: BuildRecipe, changes: Changes): BuildForecast {
  const touched = touchFiles(recipe, changes)
  const needed = listNeeded(recipe.stages, recipe.stages.length - 1)
  const ends: StageEnd[] = []
  const forecasts: StepForecast[] = []
  for (const [index, stage] of recipe.stages.entries()) {
    const walk = needed.has(index) ? new StageWalk({ stage, ends, touched, changes }) : undefined
    for (const step of stage.steps) forecasts.push(walk ? walk.take(step) : skip(step))
    ends.push(walk?.end ?? { name: stage.name, clock: 0, settings: [] })
  }
  return {
    steps: forecasts,
    cached: forecasts.filter(({ state }) => state === 'cached').length,
    run: forecasts.filter(({ state }) => state === 'run').length,
    seconds: ends.at(-1)?.clock ?? 0,
    megabytes: forecasts.reduce((sum, { megabytes }) => sum + megabytes, 0),
  }
}

function touchFiles({ file, ignored }: BuildRecipe, { files, lines, withoutIgnore }: Changes): Touched {
  const edited = (change: string) => files.filter((edit) => edit.change === change).map((edit) => edit.file)
  const content = new Set([...edited('content'), ...(lines.length > 0 ? [file] : [])])
  return {
    content,
    time: new Set(edited('time').filter((name) => !content.has(name))),
    ignored: new Set(withoutIgnore ? [] : ignored),
  }
}

/** A stage with all that it begins from or copies from. */
function listNeeded(stages: readonly BuildStage[], last: number): ReadonlySet<number> {
  const needed = new Set<number>()
  const open = [last]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const stage = stages[index]
    if (!stage || needed.has(index)) continue
    needed.add(index)
    open.push(...(stage.base === undefined ? [] : [stage.base]), ...stage.steps.flatMap(({ from }) => from))
  }
  return needed
}

function skip(step: BuildStep): StepForecast {
  return { step, state: 'skipped', cause: { kind: 'unneeded' }, seconds: 0, megabytes: 0 }
}
