import {
  countAvailable,
  countReplicas,
  findNew,
  type Pod,
  type Progress,
  type Rollout,
  type RolloutEvent,
  type Scaling,
  sum,
} from './rollout'
import { type Bounds, refuse, resolveBounds, type Settings, writeBound } from './settings'

/** What the last action did, a sentence or two each. */
export function writeEvents(rollout: Rollout): string[] {
  return rollout.events.map((event) => writeEvent(event, rollout))
}

/** The end of a longer run: only the last events count. */
export function writeLast(rollout: Rollout): string[] {
  const refusal = refuse(rollout.settings)
  if (refusal) return [refusal, 'With both at 0 no Pod may be started and none stopped. Give one of them room.']
  if (rollout.events.length === 0)
    return [
      `Version 1 runs with ${count(rollout.settings.replicas, 'Pod')}, all of them available.`,
      'Start an update.',
    ]
  const all = writeEvents(rollout)
  return all.length > 3 ? [`${all.length} steps.`, ...all.slice(-2)] : all
}

function writeEvent(event: RolloutEvent, rollout: Rollout): string {
  switch (event.kind) {
    case 'changed':
      return event.isPaused
        ? `The template now has version ${event.version.number}. The Deployment is paused, so nothing follows from it yet.`
        : `The template now has version ${event.version.number}.`
    case 'created':
      return event.replicas > 0
        ? `The controller creates its ReplicaSet with ${count(event.replicas, 'Pod')}: as many as fit under the upper bound.`
        : 'The controller creates its ReplicaSet with 0 Pods: there is no room for more until old ones go.'
    case 'scaled':
      return event.scalings.map((scaling) => writeScaling(scaling, resolveBounds(rollout.settings))).join(' ')
    case 'pods':
      return writePods(event)
    case 'completed':
      return 'The update is complete: every Pod has the version of the template and is available. Progressing has the reason NewReplicaSetAvailable.'
    case 'timed-out':
      return `600 seconds without progress: Progressing becomes False, reason ProgressDeadlineExceeded. ReplicaSet "web-v${rollout.template.number}" has timed out progressing. kubectl rollout status ends with an error. Nothing is rolled back.`
    case 'paused':
      return 'Paused: Pods that are starting go on, and the controller scales nothing.'
    case 'resumed':
      return 'Resumed: the controller goes on from here.'
    case 'rests':
      return RESTS[event.because]
    case 'undone':
      return `deployment.apps/web rolled back. The template has version ${event.version} again, and its ReplicaSet is revision ${event.revision} now. The rest is a rolling update like any other.`
    case 'undo-refused':
      return UNDO_REFUSED[event.because]
  }
}

const RESTS = {
  complete: 'Nothing to do: the Pods are as the template says.',
  stuck:
    'Still nothing: the controller waits for Pods that never become ready. It is your turn to undo, or to bring a version that works.',
  paused: 'Nothing happens while the Deployment is paused.',
} as const

const UNDO_REFUSED = {
  paused: "error: you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume' and try again",
  'no-history': 'error: no rollout history found for deployment "web"',
} as const

function writeScaling({ version, from, to, because }: Scaling, { most, least }: Bounds): string {
  const change = `Version ${version} is scaled ${from < to ? 'up' : 'down'} from ${from} to ${to}:`
  if (because === 'room') return `${change} at most ${count(most, 'Pod')} may exist.`
  if (because === 'not-ready') return `${change} Pods that are not ready go first, which costs no availability.`
  return `${change} ${least} available ${least === 1 ? 'is' : 'are'} enough.`
}

function writePods({ ready, unready, gone }: { ready: number; unready: number; gone: number }): string {
  return [
    ready > 0 && `${count(ready, 'Pod')} ${ready === 1 ? 'becomes' : 'become'} ready.`,
    unready > 0 && `${count(unready, 'Pod')} ${unready === 1 ? 'runs' : 'run'}, and the readiness probe fails.`,
    gone > 0 && `${count(gone, 'Pod')} that ${gone === 1 ? 'was' : 'were'} stopping ${gone === 1 ? 'is' : 'are'} gone.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ')
}

/** How the fields become numbers of Pods. */
export function writeBounds(settings: Settings): string {
  const { replicas, maxSurge, maxUnavailable } = settings
  const { surge, unavailable, most, least, isRelaxed } = resolveBounds(settings)
  const up = `maxSurge ${writeBound(maxSurge)} of ${replicas} is ${surge}${isRounded(maxSurge, replicas) ? ' (rounded up)' : ''}`
  const down = `maxUnavailable ${writeBound(maxUnavailable)} is ${isRelaxed ? '0, and both 0 would stand still, so it counts as 1' : `${unavailable}${isRounded(maxUnavailable, replicas) ? ' (rounded down)' : ''}`}`
  return `${up}: at most ${replicas} + ${surge} = ${most}. ${down}: at least ${replicas} − ${unavailable} = ${least} available.`
}

function isRounded({ unit, value }: Settings['maxSurge'], replicas: number): boolean {
  return unit === 'percent' && (value * replicas) % 100 !== 0
}

/** The columns of `kubectl get deployment`. */
export function toColumns(rollout: Rollout): { ready: string; upToDate: number; available: number } {
  const available = sum(rollout.replicaSets, countAvailable)
  const current = findNew(rollout)
  return {
    ready: `${available}/${rollout.settings.replicas}`,
    upToDate: current ? countReplicas(current) : 0,
    available,
  }
}

const STATUS: Readonly<Record<Progress, string>> = {
  NewReplicaSetAvailable: 'True',
  NewReplicaSetCreated: 'True',
  ReplicaSetUpdated: 'True',
  DeploymentPaused: 'Unknown',
  DeploymentResumed: 'Unknown',
  ProgressDeadlineExceeded: 'False',
}

/** The condition `Progressing` with its reason. */
export function writeProgress({ progress }: Rollout): string {
  return `${STATUS[progress]}, ${progress}`
}

const STATES: Readonly<Record<Pod['state'], string>> = {
  starting: 'starting',
  ready: 'ready',
  unready: 'not ready',
  leaving: 'stopping',
}

export function writePod({ state }: Pod): string {
  return STATES[state]
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
