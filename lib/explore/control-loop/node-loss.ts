import { type Actor, earliest } from './due'
import { activePods, changeNode, markForDeletion, nodeOf, TIMES } from './world'

/**
 * Taints a node that has been silent for the grace period and sets its Pods to not ready; takes the taint away once the node
 * reports again. https://kubernetes.io/docs/concepts/architecture/nodes/#node-controller
 */
export const nodeLifecycleController: Actor = ({ now, nodes }) => {
  const actor = 'Node lifecycle controller'
  return earliest(
    nodes.map(({ name, cutOffAt, taintedAt }) => {
      if (cutOffAt !== undefined && taintedAt === undefined) {
        return {
          at: Math.max(now, cutOffAt + TIMES.nodeGrace),
          actor,
          tells: `has heard nothing of ${name} for ${TIMES.nodeGrace} s: taints it as unreachable and sets its Pods to not ready.`,
          change: (world) => {
            const pods = world.pods.map((pod) => (pod.node === name ? { ...pod, isReady: false } : pod))
            return changeNode({ ...world, pods }, name, { taintedAt: world.now })
          },
        }
      }
      if (cutOffAt !== undefined || taintedAt === undefined) return undefined
      return {
        at: now,
        actor,
        tells: `hears of ${name} again and takes the taint away.`,
        change: (world) => changeNode(world, name, { taintedAt: undefined }),
      }
    }),
  )
}

/**
 * Marks the Pods of a tainted node for deletion once their toleration is over. Without the node's kubelet none of them goes:
 * https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#taint-based-evictions
 */
export const taintEvictionController: Actor = (world) =>
  earliest(
    activePods(world).map((pod) => {
      const node = nodeOf(world, pod)
      if (node?.taintedAt === undefined || node.cutOffAt === undefined) return undefined
      return {
        at: Math.max(world.now, node.taintedAt + TIMES.toleration),
        actor: 'Taint eviction controller',
        tells: `has waited ${TIMES.toleration} s for ${node.name}: marks ${pod.name} for deletion.`,
        change: (before) => markForDeletion(before, pod),
      }
    }),
  )
