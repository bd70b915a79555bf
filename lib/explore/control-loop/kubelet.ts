import { type Actor, type Due, earliest } from './due'
import { changePod, type Node, nodeOf, type Pod, TIMES, type World } from './world'

/** Starts, restarts and ends the containers of its own node. What the kubelet of a cut-off node does, nobody hears of. */
export const kubelets: Actor = (world) => earliest(world.pods.map((pod) => nextOfPod(world, pod)))

function nextOfPod(world: World, pod: Pod): Due | undefined {
  const node = nodeOf(world, pod)
  if (!node || node.cutOffAt !== undefined) return undefined
  const wish = wishFor(pod, node)
  return wish && { ...wish, at: Math.max(world.now, wish.at), actor: `Kubelet on ${node.name}` }
}

function wishFor(pod: Pod, node: Node): Omit<Due, 'actor'> | undefined {
  const { name, container, deletedAt } = pod
  if (deletedAt !== undefined) {
    return {
      at: Math.max(deletedAt, node.connectedAt) + TIMES.stop,
      tells: `has ended the container of ${name}: the Pod is gone.`,
      change: (world) => ({ ...world, pods: world.pods.filter((other) => other.name !== name) }),
    }
  }
  if (container.state === 'none') {
    return {
      at: Math.max(pod.boundAt, node.connectedAt) + TIMES.start,
      tells: `has started the container of ${name}: the Pod is ready.`,
      change: (world) => changePod(world, name, running(world.now)),
    }
  }
  if (container.state === 'crashed') return restart(pod, container)
  if (pod.isReady || node.taintedAt !== undefined) return undefined
  return {
    at: node.connectedAt,
    tells: `reports ${name}, which has been running all along, as ready.`,
    change: (world) => changePod(world, name, running(world.now)),
  }
}

function restart({ name, restarts }: Pod, { delay, restartAt }: { delay: number; restartAt: number }) {
  const count = restarts + 1
  return {
    at: restartAt,
    tells: `starts a new container in ${name}, ${delay === 0 ? 'at once' : `after ${delay} s`}: restart number ${count}.`,
    change: (world: World) =>
      changePod(world, name, { ...running(world.now), restarts: count, backOff: { delay, at: world.now } }),
  }
}

function running(now: number): Partial<Pod> {
  return { container: { state: 'running' }, isReady: true, readySince: now }
}

/**
 * How many seconds the kubelet waits before it restarts a container that has just ended: none the first time, then 10, 20, 40
 * and so on up to 300, and none again once it has run for ten minutes.
 * https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-restarts
 */
export function restartDelay({ backOff }: Pod, now: number): number {
  if (!backOff || now - backOff.at > TIMES.backOffReset) return 0
  return backOff.delay === 0 ? TIMES.firstBackOff : Math.min(2 * backOff.delay, TIMES.longestBackOff)
}
