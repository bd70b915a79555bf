import {
  countAvailable,
  countReplicas,
  findNew,
  listOld,
  type Pod,
  type ReplicaSet,
  type Rollout,
  type Scaling,
  sum,
} from './rollout'
import { resolveBounds } from './settings'

/*
 * The Deployment controller's rolling update, one pass at a time. Rules: kubernetes/kubernetes
 * pkg/controller/deployment/rolling.go, sync.go and util/deployment_util.go.
 */

/** One pass: it creates the new ReplicaSet, or else scales it up, or else scales old ones down. `undefined`: nothing to do. */
export function sync(rollout: Rollout): Rollout | undefined {
  if (rollout.isPaused) return undefined
  return createNew(rollout) ?? scaleUp(rollout) ?? scaleDown(rollout)
}

/** The ReplicaSet of the template, made with as many Pods as there is room for; `undefined` if it exists. */
export function createNew(rollout: Rollout): Rollout | undefined {
  if (findNew(rollout)) return undefined
  const { template, replicaSets } = rollout
  const revision = Math.max(...replicaSets.map((replicaSet) => replicaSet.revision)) + 1
  const empty: ReplicaSet = { version: template, revision, pods: [] }
  const replicas = toNewReplicas(rollout, empty)
  const created = { ...rollout, replicaSets: [...replicaSets, empty], progress: 'NewReplicaSetCreated' as const }
  return { ...resize(created, empty, replicas), events: [{ kind: 'created', version: template.number, replicas }] }
}

/** As `NewRSNewReplicas`: what still fits under the upper bound, and never more than the replicas. */
function toNewReplicas(rollout: Rollout, current: ReplicaSet): number {
  const replicas = countReplicas(current)
  const room = resolveBounds(rollout.settings).most - sum(rollout.replicaSets, countReplicas)
  return room <= 0 ? replicas : replicas + Math.min(room, rollout.settings.replicas - replicas)
}

function scaleUp(rollout: Rollout): Rollout | undefined {
  const current = findNew(rollout)
  if (!current) return undefined
  const from = countReplicas(current)
  const to = toNewReplicas(rollout, current)
  return from === to ? undefined : apply(rollout, [{ version: current.version.number, from, to, because: 'room' }])
}

/** As `reconcileOldReplicaSets`: first Pods that are not ready, then as many as availability can spare. */
function scaleDown(rollout: Rollout): Rollout | undefined {
  const { least } = resolveBounds(rollout.settings)
  const current = findNew(rollout)
  const newUnavailable = current ? countReplicas(current) - countAvailable(current) : 0
  // Pods of the new version that are not ready yet must not cost old ones that are.
  const spare = sum(rollout.replicaSets, countReplicas) - least - newUnavailable
  if (spare <= 0) return undefined
  const unready = planScaling(listOld(rollout), spare, {
    because: 'not-ready',
    toRemove: (old) => countReplicas(old) - countAvailable(old),
  })
  const cleaned = apply(rollout, unready)
  const available = planScaling(listOld(cleaned), sum(rollout.replicaSets, countAvailable) - least, {
    because: 'enough-available',
    toRemove: countReplicas,
  })
  const scalings = [...unready, ...available]
  return scalings.length === 0 ? undefined : { ...apply(cleaned, available), events: [{ kind: 'scaled', scalings }] }
}

interface Removal {
  because: Scaling['because']
  /** How many of its Pods may go at most. */
  toRemove: (replicaSet: ReplicaSet) => number
}

/** Takes up to `budget` Pods away, from the oldest ReplicaSet on. */
function planScaling(old: readonly ReplicaSet[], budget: number, { because, toRemove }: Removal): Scaling[] {
  let left = Math.max(0, budget)
  return old.flatMap((replicaSet) => {
    const from = countReplicas(replicaSet)
    const removed = Math.min(left, toRemove(replicaSet))
    left -= removed
    return removed === 0 ? [] : [{ version: replicaSet.version.number, from, to: from - removed, because }]
  })
}

function apply(rollout: Rollout, scalings: readonly Scaling[]): Rollout {
  const scaled = scalings.reduce((state, { version, to }) => {
    const replicaSet = state.replicaSets.find((candidate) => candidate.version.number === version)
    return replicaSet ? resize(state, replicaSet, to) : state
  }, rollout)
  return { ...scaled, progress: 'ReplicaSetUpdated', events: [{ kind: 'scaled', scalings }] }
}

/** What the ReplicaSet controller does with a new size: it starts Pods, or stops some, those that are not ready first. */
function resize(rollout: Rollout, replicaSet: ReplicaSet, replicas: number): Rollout {
  const added = Math.max(0, replicas - countReplicas(replicaSet))
  const started = Array.from(
    { length: added },
    (_, index): Pod => ({ id: rollout.lastPod + index + 1, state: 'starting' }),
  )
  const removed = countReplicas(replicaSet) - replicas
  const leaving = removed > 0 ? chooseLeaving(replicaSet.pods, removed) : []
  const pods = [
    ...replicaSet.pods.map((pod): Pod => (leaving.includes(pod.id) ? { ...pod, state: 'leaving' } : pod)),
    ...started,
  ]
  return {
    ...rollout,
    lastPod: rollout.lastPod + added,
    replicaSets: rollout.replicaSets.map((other) =>
      other.version.number === replicaSet.version.number ? { ...replicaSet, pods } : other,
    ),
  }
}

function chooseLeaving(pods: readonly Pod[], count: number): number[] {
  const staying = pods.filter(({ state }) => state !== 'leaving').reverse()
  const ready = staying.filter(({ state }) => state === 'ready')
  const notReady = staying.filter(({ state }) => state !== 'ready')
  return [...notReady, ...ready].slice(0, count).map(({ id }) => id)
}
