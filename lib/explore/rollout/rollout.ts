import { DEFAULTS, type Settings } from './settings'

export interface Pod {
  /** Counted over the whole Deployment; a Pod keeps it. */
  id: number
  /** `unready`: it runs, and its readiness probe fails. `leaving`: it is being stopped and counts for nothing any more. */
  state: 'starting' | 'ready' | 'unready' | 'leaving'
}

/** A version of the Pod template. */
export interface Version {
  number: number
  /** Whether its Pods ever become ready. */
  works: boolean
}

/** All Pods of one version of the template. */
export interface ReplicaSet {
  version: Version
  /** The Deployment's count of rollouts; a version that is taken up again gets a new one. */
  revision: number
  pods: readonly Pod[]
}

/** Why the condition `Progressing` is as it is. */
export type Progress =
  | 'NewReplicaSetAvailable'
  | 'NewReplicaSetCreated'
  | 'ReplicaSetUpdated'
  | 'DeploymentPaused'
  | 'DeploymentResumed'
  | 'ProgressDeadlineExceeded'

/** A new size for a ReplicaSet, and what allows it. */
export interface Scaling {
  version: number
  from: number
  to: number
  because: 'room' | 'not-ready' | 'enough-available'
}

export type RolloutEvent =
  | { kind: 'changed'; version: Version; isPaused: boolean }
  | { kind: 'created'; version: number; replicas: number }
  | { kind: 'scaled'; scalings: readonly Scaling[] }
  | { kind: 'pods'; ready: number; unready: number; gone: number }
  | { kind: 'completed' | 'timed-out' | 'paused' | 'resumed' }
  | { kind: 'rests'; because: 'complete' | 'stuck' | 'paused' }
  | { kind: 'undone'; version: number; revision: number }
  | { kind: 'undo-refused'; because: 'paused' | 'no-history' }

/** A Deployment on its way from one version to the next. */
export interface Rollout {
  settings: Settings
  /** What the Deployment's template holds now. */
  template: Version
  /** Oldest first. */
  replicaSets: readonly ReplicaSet[]
  isPaused: boolean
  progress: Progress
  /** What the last action did. */
  events: readonly RolloutEvent[]
  lastVersion: number
  lastPod: number
}

/** A Deployment at rest: every Pod has version 1 and is ready. */
export function rest(settings: Settings): Rollout {
  const version: Version = { number: 1, works: true }
  const pods = Array.from({ length: settings.replicas }, (_, index): Pod => ({ id: index + 1, state: 'ready' }))
  return {
    settings,
    template: version,
    replicaSets: [{ version, revision: 1, pods }],
    isPaused: false,
    progress: 'NewReplicaSetAvailable',
    events: [],
    lastVersion: 1,
    lastPod: settings.replicas,
  }
}

export const START: Rollout = rest(DEFAULTS)

/** The Pods that a ReplicaSet wants: without those that are being stopped. */
export function countReplicas({ pods }: ReplicaSet): number {
  return pods.filter(({ state }) => state !== 'leaving').length
}

/** Ready Pods; with `minReadySeconds` 0, the default, they are available at once. */
export function countAvailable({ pods }: ReplicaSet): number {
  return pods.filter(({ state }) => state === 'ready').length
}

export function sum(replicaSets: readonly ReplicaSet[], count: (replicaSet: ReplicaSet) => number): number {
  return replicaSets.reduce((total, replicaSet) => total + count(replicaSet), 0)
}

/** The ReplicaSet of the template, if there is one yet. */
export function findNew({ replicaSets, template }: Rollout): ReplicaSet | undefined {
  return replicaSets.find(({ version }) => version.number === template.number)
}

export function listOld({ replicaSets, template }: Rollout): ReplicaSet[] {
  return replicaSets.filter(({ version }) => version.number !== template.number)
}

/**
 * Every Pod has the new version and is available, and no other is left.
 * Source: kubernetes/kubernetes pkg/controller/deployment/util/deployment_util.go, `DeploymentComplete`.
 */
export function isComplete(rollout: Rollout): boolean {
  const current = findNew(rollout)
  if (!current || sum(listOld(rollout), countReplicas) > 0) return false
  const { replicas } = rollout.settings
  return countReplicas(current) === replicas && countAvailable(current) === replicas
}
