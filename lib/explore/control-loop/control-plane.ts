import type { Actor } from './due'
import { activePods, changePod, markForDeletion, newPod, type Pod, type World } from './world'

/** Passes the number of the Deployment on to its ReplicaSet: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/ */
export const deploymentController: Actor = ({ now, desired, asked }) =>
  desired === asked
    ? undefined
    : {
        at: now,
        actor: 'Deployment controller',
        tells: `sets the ReplicaSet from ${asked} to ${desired} replicas.`,
        change: (world) => ({ ...world, asked: desired }),
      }

/**
 * Creates a Pod where one is missing and marks one for deletion where there is one too many, at once.
 * Pods that are marked already do not count: https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/
 */
export const replicaSetController: Actor = (world) => {
  const { now, asked, serial } = world
  const active = activePods(world)
  const counts = `wants ${asked} ${asked === 1 ? 'Pod' : 'Pods'}, finds ${active.length}`
  if (active.length < asked) {
    const pod = newPod(serial, now)
    return {
      at: now,
      actor: 'ReplicaSet controller',
      tells: `${counts}: creates ${pod.name}.`,
      change: (before) => ({ ...before, serial: serial + 1, pods: [...before.pods, pod] }),
    }
  }
  const [victim] = active.length > asked ? rankForDeletion(active) : []
  return (
    victim && {
      at: now,
      actor: 'ReplicaSet controller',
      tells: `${counts}: marks ${victim.name} for deletion.`,
      change: (before) => markForDeletion(before, victim),
    }
  )
}

/**
 * Pods in the order in which a ReplicaSet would give them up: `ActivePodsWithRanks` in pkg/controller/controller_utils.go.
 * Its deletion cost is left out, ages are compared exactly, and of equal Pods the newest comes first.
 */
function rankForDeletion(pods: readonly Pod[]): Pod[] {
  const neighbours = (pod: Pod) => pods.filter(({ node }) => node === pod.node).length
  const rank = (pod: Pod) => [
    Number(pod.node !== undefined),
    Number(pod.container.state !== 'none'),
    Number(pod.isReady),
    -neighbours(pod),
    -pod.readySince,
    -pod.restarts,
    -pod.createdAt,
  ]
  return pods.toReversed().toSorted((one, other) => compareRanks(rank(one), rank(other)))
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index])
  return place === -1 ? 0 : (one[place] ?? 0) - (other[place] ?? 0)
}

/**
 * Assigns a Pod to a node, once and for ever: the one with the fewest Pods of those without a taint.
 * The real one weighs much more: https://kubernetes.io/docs/concepts/scheduling-eviction/kube-scheduler/
 */
export const scheduler: Actor = (world) => {
  const pod = world.pods.find(({ node }) => node === undefined)
  const node = emptiestNode(world)
  if (!pod || node === undefined) return undefined
  return {
    at: world.now,
    actor: 'Scheduler',
    tells: `assigns ${pod.name} to ${node}.`,
    change: (before) => changePod(before, pod.name, { node, boundAt: before.now }),
  }
}

function emptiestNode({ nodes, pods }: World): string | undefined {
  const load = (name: string) => pods.filter(({ node }) => node === name).length
  return nodes.filter(({ taintedAt }) => taintedAt === undefined).toSorted((a, b) => load(a.name) - load(b.name))[0]
    ?.name
}
