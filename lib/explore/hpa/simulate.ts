import { type Recommendation, recommend } from './recommend'
import { DURATION, type Settings, toLoad } from './settings'

/** Seconds between two looks at the metrics (`--horizontal-pod-autoscaler-sync-period`). */
export const SYNC = 15

/** Seconds until a new Pod is ready and takes its share. */
const START_UP = 30

/** What decided in the end, with the reasons of the autoscaler's conditions where it has one. */
export type Limit = 'ScaleUpLimit' | 'TooManyReplicas' | 'TooFewReplicas' | 'ScaleDownStabilized'

export interface Moment {
  /** In seconds from the start. */
  time: number
  load: number
  ready: number
  starting: number
  recommendation: Recommendation
  /** The highest recommendation of the window, this one included. */
  highest: number
  /** `spec.replicas` before and after. */
  from: number
  to: number
  limit?: Limit
}

/** What a sync remembers for the next. */
interface Memory {
  ready: number
  /** When each Pod that is starting will be ready, soonest first. */
  starting: readonly number[]
  recommendations: readonly { time: number; replicas: number }[]
}

/**
 * Half an hour of syncs, from replicas that fit the load at the start.
 * Source of the window: kubernetes/kubernetes pkg/controller/podautoscaler/horizontal.go,
 * `stabilizeRecommendationWithBehaviors`.
 */
export function simulate(settings: Settings): Moment[] {
  const moments: Moment[] = []
  let memory: Memory = { ready: settle(settings), starting: [], recommendations: [] }
  for (let time = 0; time <= DURATION; time += SYNC) {
    const moment = sync(settings, memory, time)
    moments.push(moment)
    memory = scale(moment, memory, settings.window)
  }
  return moments
}

function settle({ curve, request, target, min, max }: Settings): number {
  return clamp(Math.ceil((100 * toLoad(curve, 0)) / (request * target)), min, max)
}

function sync(settings: Settings, memory: Memory, time: number): Moment {
  const ready = memory.ready + memory.starting.filter((due) => due <= time).length
  const starting = memory.starting.filter((due) => due > time).length
  const load = toLoad(settings.curve, time)
  const recommendation = recommend({ ready, starting, load }, settings.request, settings.target)
  const from = ready + starting
  const recent = memory.recommendations.filter((other) => other.time > time - settings.window)
  const highest = Math.max(recommendation.replicas, ...recent.map(({ replicas }) => replicas))
  // Up at once; down to the highest recommendation of the window, and never up because of it.
  const stabilized = recommendation.replicas >= from ? recommendation.replicas : Math.min(from, highest)
  const bounded = bound(stabilized, from, settings)
  const isHeld = stabilized > recommendation.replicas && bounded.limit === undefined
  const limit = isHeld ? 'ScaleDownStabilized' : bounded.limit
  return { time, load, ready, starting, recommendation, highest, from, to: bounded.to, ...(limit && { limit }) }
}

/**
 * At most 4 Pods or 100 % more in 15 seconds, whichever is more; downwards as far as the minimum.
 * Source: kubernetes/kubernetes pkg/controller/podautoscaler/horizontal.go, `convertDesiredReplicasWithBehaviorRate`,
 * with the default behaviour of kubernetes/website tasks/run-application/horizontal-pod-autoscale.md. Syncs are exactly a
 * period apart here, so no earlier change falls into it.
 */
function bound(desired: number, from: number, { min, max }: Settings): { to: number; limit?: Limit } {
  if (desired > from) {
    const rate = Math.max(2 * from, from + 4)
    if (desired <= Math.min(rate, max)) return { to: desired }
    return max > rate ? { to: rate, limit: 'ScaleUpLimit' } : { to: max, limit: 'TooManyReplicas' }
  }
  return desired < min ? { to: min, limit: 'TooFewReplicas' } : { to: desired }
}

/** What the Deployment makes of it: new Pods start, and Pods that are not ready yet are the first to go. */
function scale({ time, to, from, ready, starting, recommendation }: Moment, memory: Memory, window: number): Memory {
  const waiting = memory.starting.filter((due) => due > time)
  const added = Array.from({ length: Math.max(0, to - from) }, () => time + START_UP)
  const keptStarting = Math.min(starting, Math.max(0, to - ready))
  return {
    ready: Math.min(ready, to),
    starting: [...waiting.slice(0, keptStarting), ...added],
    recommendations: [...memory.recommendations, { time, replicas: recommendation.replicas }].filter(
      (other) => other.time > time - window,
    ),
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
