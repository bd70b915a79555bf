import { restartDelay } from './kubelet'
import {
  changeNode,
  changePod,
  MOST_REPLICAS,
  markForDeletion,
  type Node,
  nodeOf,
  note,
  type Pod,
  TIMES,
  type World,
} from './world'

const READER = 'You'

/** Asks for another number of Pods. Nothing else changes: the controllers have to notice. */
export function setReplicas(world: World, replicas: number): World {
  const desired = Math.min(MOST_REPLICAS, Math.max(0, replicas))
  if (desired === world.desired) return world
  return note({ ...world, desired, fresh: 0 }, READER, `ask for ${desired} ${desired === 1 ? 'replica' : 'replicas'}.`)
}

export function canDelete({ deletedAt }: Pod): boolean {
  return deletedAt === undefined
}

/** `kubectl delete pod`. */
export function deletePod(world: World, name: string): World {
  const pod = world.pods.find((each) => each.name === name)
  if (!pod || !canDelete(pod)) return world
  return note({ ...markForDeletion(world, pod), fresh: 0 }, READER, `delete ${name}.`)
}

/** Whether its container runs where the cluster can see it end. */
export function canCrash(world: World, pod: Pod): boolean {
  return pod.container.state === 'running' && pod.deletedAt === undefined && nodeOf(world, pod)?.cutOffAt === undefined
}

/** The program of a Pod's container ends with an error. */
export function crashContainer(world: World, name: string): World {
  const pod = world.pods.find((each) => each.name === name)
  if (!pod || !canCrash(world, pod)) return world
  const delay = restartDelay(pod, world.now)
  const restartAt = world.now + delay
  const after = changePod(world, name, { isReady: false, container: { state: 'crashed', delay, restartAt } })
  return note({ ...after, fresh: 0 }, READER, `let the container of ${name} crash. Its Pod stays where it is.`)
}

/** Only one node may be lost at a time. */
export function canCutOff({ nodes }: World, { cutOffAt }: Node): boolean {
  return cutOffAt === undefined && nodes.every((node) => node.cutOffAt === undefined)
}

/** A node loses its network. Its containers go on, and the cluster only stops hearing of them. */
export function cutOffNode(world: World, name: string): World {
  const node = world.nodes.find((each) => each.name === name)
  if (!node || !canCutOff(world, node)) return world
  return note(
    { ...changeNode(world, name, { cutOffAt: world.now }), fresh: 0 },
    READER,
    `cut ${name} off from the network. So far nobody notices: it may stay silent for ${TIMES.nodeGrace} s.`,
  )
}

export function reconnectNode(world: World, name: string): World {
  const node = world.nodes.find((each) => each.name === name)
  if (node?.cutOffAt === undefined) return world
  return note(
    { ...changeNode(world, name, { cutOffAt: undefined, connectedAt: world.now }), fresh: 0 },
    READER,
    `bring ${name} back. Its kubelet reports again.`,
  )
}
