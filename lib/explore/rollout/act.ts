import { createNew, sync } from './controller'
import { findNew, isComplete, type Pod, type Rollout, type RolloutEvent, rest } from './rollout'
import { refuse, type Settings } from './settings'

/** What a reader can do. */
export type Action =
  | { kind: 'set'; settings: Settings }
  | { kind: 'update'; works: boolean }
  | { kind: 'step' | 'run' | 'pause' | 'resume' | 'undo' | 'reset' }

/** The Deployment after an action. New settings begin again with version 1. */
export function act(rollout: Rollout, action: Action): Rollout {
  switch (action.kind) {
    case 'set':
      return rest(action.settings)
    case 'reset':
      return rest(rollout.settings)
    case 'update':
      return refuse(rollout.settings) ? rollout : update(rollout, action.works)
    case 'step':
      return step(rollout)
    case 'run':
      return run(rollout)
    case 'pause':
      return { ...rollout, isPaused: true, ...toProgress(rollout, 'DeploymentPaused'), events: [{ kind: 'paused' }] }
    case 'resume':
      return resume(rollout)
    case 'undo':
      return undo(rollout)
  }
}

/** A new template. The controller answers with a ReplicaSet at once, unless the Deployment is paused. */
function update(rollout: Rollout, works: boolean): Rollout {
  const template = { number: rollout.lastVersion + 1, works }
  const changed: Rollout = { ...rollout, template, lastVersion: template.number }
  const told: RolloutEvent = { kind: 'changed', version: template, isPaused: rollout.isPaused }
  const created = rollout.isPaused ? undefined : createNew(changed)
  return created ? { ...created, events: [told, ...created.events] } : { ...changed, events: [told] }
}

function resume(rollout: Rollout): Rollout {
  const resumed: Rollout = { ...rollout, isPaused: false, ...toProgress(rollout, 'DeploymentResumed') }
  const created = createNew(resumed)
  return { ...(created ?? resumed), events: [{ kind: 'resumed' }, ...(created?.events ?? [])] }
}

/** A deadline that has passed stays told. Source: pkg/controller/deployment/sync.go, `checkPausedConditions`. */
function toProgress({ progress }: Rollout, next: Rollout['progress']): Pick<Rollout, 'progress'> {
  return { progress: progress === 'ProgressDeadlineExceeded' ? progress : next }
}

/**
 * Takes up the template of the revision before. Its ReplicaSet gets the next revision number.
 * Source: kubectl's `rollout undo` (staging/src/k8s.io/kubectl/pkg/polymorphichelpers/rollback.go).
 */
function undo(rollout: Rollout): Rollout {
  if (rollout.isPaused) return { ...rollout, events: [{ kind: 'undo-refused', because: 'paused' }] }
  const [latest, previous] = [...rollout.replicaSets].sort((one, other) => other.revision - one.revision)
  if (!latest || !previous) return { ...rollout, events: [{ kind: 'undo-refused', because: 'no-history' }] }
  const revision = latest.revision + 1
  return {
    ...rollout,
    template: previous.version,
    replicaSets: rollout.replicaSets.map((other) => (other === previous ? { ...previous, revision } : other)),
    events: [{ kind: 'undone', version: previous.version.number, revision }],
  }
}

/** The next thing that happens: the controller's next pass, else what becomes of the Pods, else the deadline. */
function step(rollout: Rollout): Rollout {
  const next = sync(rollout) ?? movePods(rollout)
  if (next) return complete(next)
  if (rollout.isPaused) return restBecause(rollout, 'paused')
  if (rollout.progress === 'NewReplicaSetAvailable') return restBecause(rollout, 'complete')
  if (isComplete(rollout)) return complete({ ...rollout, events: [] })
  if (rollout.progress === 'ProgressDeadlineExceeded') return restBecause(rollout, 'stuck')
  return { ...rollout, progress: 'ProgressDeadlineExceeded', events: [{ kind: 'timed-out' }] }
}

function restBecause(rollout: Rollout, because: 'complete' | 'stuck' | 'paused'): Rollout {
  return { ...rollout, events: [{ kind: 'rests', because }] }
}

/** Time passes: Pods that were starting are ready, or known not to be; Pods that were stopping are gone. */
function movePods(rollout: Rollout): Rollout | undefined {
  let [ready, unready, gone] = [0, 0, 0]
  const replicaSets = rollout.replicaSets.map((replicaSet) => ({
    ...replicaSet,
    pods: replicaSet.pods.flatMap((pod): Pod[] => {
      if (pod.state === 'leaving') gone++
      if (pod.state !== 'starting') return pod.state === 'leaving' ? [] : [pod]
      if (replicaSet.version.works) ready++
      else unready++
      return [{ ...pod, state: replicaSet.version.works ? 'ready' : 'unready' }]
    }),
  }))
  if (ready + unready + gone === 0) return undefined
  const progress = ready > 0 && !rollout.isPaused ? 'ReplicaSetUpdated' : rollout.progress
  return { ...rollout, replicaSets, progress, events: [{ kind: 'pods', ready, unready, gone }] }
}

function complete(rollout: Rollout): Rollout {
  if (!isComplete(rollout) || rollout.isPaused || rollout.progress === 'NewReplicaSetAvailable') return rollout
  return { ...rollout, progress: 'NewReplicaSetAvailable', events: [...rollout.events, { kind: 'completed' }] }
}

/** More than any update of the drawing needs; a fault in the rules must not hang the page. */
const MOST_STEPS = 200

/** Steps until nothing moves any more, the deadline not waited for. */
function run(rollout: Rollout): Rollout {
  let state = rollout
  let events: readonly RolloutEvent[] = []
  for (let count = 0; count < MOST_STEPS && moves(state); count++) {
    state = step(state)
    events = [...events, ...state.events]
  }
  return events.length > 0 ? { ...state, events } : step(rollout)
}

function moves(rollout: Rollout): boolean {
  return sync(rollout) !== undefined || movePods(rollout) !== undefined
}

/** Whether the next step would only wait for Pods that never become ready. */
export function isStuck(rollout: Rollout): boolean {
  return !rollout.isPaused && findNew(rollout) !== undefined && !isComplete(rollout) && !moves(rollout)
}
