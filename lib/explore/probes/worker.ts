import type { Answer } from './app'
import type { Probe } from './settings'

/** What the kubelet keeps of one probe of a container. */
export interface Worker {
  /** When its clock ticks next. It ticks since the Pod came to the node, and does not stop for a restart. */
  nextTick: number
  /** A probe that is under way, and when its result is there. */
  asked: { dueAt: number; answer: Answer } | undefined
  /** The clock ticked meanwhile. One tick is kept, further ones are lost. */
  isLate: boolean
  last: 'success' | 'failure' | undefined
  /** Results in a row that are like the last. */
  streak: number
  /** What holds: it changes only once a threshold is reached. */
  value: 'success' | 'failure' | undefined
  /** No more probes until there is a new container. */
  isOnHold: boolean
}

export function newWorker({ periodSeconds }: Probe): Worker {
  return {
    nextTick: periodSeconds,
    asked: undefined,
    isLate: false,
    last: undefined,
    streak: 0,
    value: undefined,
    isOnHold: false,
  }
}

/**
 * The worker finds a new container: nothing is known of it, and it is probed again. The counter is not reset.
 * Source of this and of `take`: kubernetes/kubernetes pkg/kubelet/prober/worker.go, `doProbe`.
 */
export function meetContainer(worker: Worker): Worker {
  return { ...worker, asked: undefined, isLate: false, value: undefined, isOnHold: false }
}

/** Lets its clock come to a time. `isDue`: it is time to ask, if one may ask at all. */
export function tick(worker: Worker, { periodSeconds }: Probe, at: number): { worker: Worker; isDue: boolean } {
  const ticks = at >= worker.nextTick
  const nextTick = ticks ? worker.nextTick + periodSeconds : worker.nextTick
  if (worker.asked) return { worker: { ...worker, nextTick, isLate: worker.isLate || ticks }, isDue: false }
  return { worker: { ...worker, nextTick, isLate: false }, isDue: ticks || worker.isLate }
}

/** A result comes in and counts; `reached` is the value that holds from now on, where a threshold was reached. */
export function take(
  worker: Worker,
  { isSuccess }: Answer,
  { failureThreshold, successThreshold }: Probe,
): { worker: Worker; reached: 'success' | 'failure' | undefined } {
  const last = isSuccess ? 'success' : 'failure'
  const streak = worker.last === last ? worker.streak + 1 : 1
  const reached = streak < (isSuccess ? successThreshold : failureThreshold) ? undefined : last
  return { worker: { ...worker, asked: undefined, last, streak, value: reached ?? worker.value }, reached }
}

/** Startup is over or the container is given up: the counter begins anew, and nothing is asked of this container any more. */
export function hold(worker: Worker): Worker {
  return { ...worker, isOnHold: true, streak: 0 }
}
