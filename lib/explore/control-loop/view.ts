import type { Due } from './due'
import { nextDue } from './run'
import { activePods, type Node, nodeOf, type Pod, type World } from './world'

/** What a control loop looks at. */
export interface Comparison {
  wanted: number
  /** Pods that count: not marked for deletion. */
  found: number
  /** Those of them whose condition `Ready` is true. */
  ready: number
  /** `1 missing`, `2 too many` or `none`. */
  difference: string
  next: Due | undefined
}

export function compare(world: World): Comparison {
  const active = activePods(world)
  const missing = world.desired - active.length
  return {
    wanted: world.desired,
    found: active.length,
    ready: active.filter(({ isReady }) => isReady).length,
    difference: missing === 0 ? 'none' : missing > 0 ? `${missing} missing` : `${-missing} too many`,
    next: nextDue(world),
  }
}

/** `STATUS` as `kubectl get pods` prints it: pkg/printers/internalversion/printers.go. */
export function statusOf(world: World, pod: Pod): string {
  if (pod.deletedAt !== undefined) return 'Terminating'
  if (pod.container.state === 'running') return 'Running'
  if (pod.container.state === 'crashed') return pod.container.delay === 0 ? 'Error' : 'CrashLoopBackOff'
  const cutOffAt = nodeOf(world, pod)?.cutOffAt
  return pod.node === undefined || (cutOffAt !== undefined && cutOffAt <= pod.boundAt) ? 'Pending' : 'ContainerCreating'
}

/** The status with what else `kubectl get pods` says: whether a running one is ready, and how often its container was restarted. */
export function describePod(world: World, pod: Pod): string {
  const status = statusOf(world, pod)
  const ready = status !== 'Running' ? '' : pod.isReady ? ', ready' : ', not ready'
  const restarts = pod.restarts === 0 ? '' : `, ${pod.restarts} ${pod.restarts === 1 ? 'restart' : 'restarts'}`
  return `${status}${ready}${restarts}`
}

/** The node's condition as the cluster knows it, and what the reader did to it. */
export function describeNode({ cutOffAt, taintedAt }: Node): string {
  const known = taintedAt === undefined ? 'Ready' : 'NotReady'
  return cutOffAt === undefined ? known : `${known}; cut off`
}

/** `5:50` from 350 seconds. */
export function formatTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** How long until a change, for a sentence. */
export function formatWait(seconds: number): string {
  return seconds === 0 ? 'now' : `in ${seconds} s`
}

/** What the reader's last action led to, newest last; of many changes only the number and the last. */
export function tell({ log, fresh, now }: World): readonly string[] {
  if (fresh === 0) return now === 0 ? [] : ['Nothing has changed.']
  const lines = log.slice(-Math.min(fresh, log.length)).map(({ actor, text }) => `${actor} ${text}`)
  return lines.length <= 2 ? lines : [`${fresh} changes, each in the log below. The last one:`, ...lines.slice(-1)]
}
