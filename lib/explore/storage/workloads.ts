import type { Actor, Change } from './change'
import { attachRefusal, claimStatus, placePod } from './states'
import { type Claim, changeClaim, changePod, claimOf, ordinalOf, type Pod, volumeOf, type World } from './world'

/** Deletes everything in a namespace before it goes. Volumes are in no namespace. */
export const namespaceController: Actor = (world) => {
  if (world.namespace !== 'Terminating') return undefined
  const { pods, claims, replicas } = world
  if (replicas === undefined && pods.length === 0 && claims.length === 0) {
    return {
      who: 'Namespace controller',
      tells: 'finds nothing left in shop: the namespace is gone.',
      after: { ...world, namespace: 'gone' },
    }
  }
  if (replicas === undefined && [...pods, ...claims].every(({ isLeaving }) => isLeaving)) return undefined
  return {
    who: 'Namespace controller',
    tells: 'deletes everything in shop: the StatefulSet, its Pods and the claims.',
    after: {
      ...world,
      replicas: undefined,
      pods: pods.map((pod) => ({ ...pod, isLeaving: true })),
      claims: claims.map((claim) => ({ ...claim, isLeaving: true })),
    },
  }
}

/** Ends the containers of a Pod that is marked for deletion, and takes its emptyDir away. */
export const kubeletEnds: Actor = (world) => {
  const pod = world.pods.find(({ isLeaving }) => isLeaving)
  if (!pod) return undefined
  const after = { ...world, pods: world.pods.filter((other) => other !== pod) }
  if (!pod.isRunning) return { who: 'API server', tells: `removes ${pod.name}, of which nothing runs.`, after }
  return {
    who: `Kubelet on ${pod.node}`,
    tells: `ends ${pod.name} and unmounts its volume. Its emptyDir is deleted.`,
    after,
  }
}

/**
 * What is owned by something that is gone goes too: Pods by their StatefulSet, claims only where the retention policy says so.
 * Source: kubernetes/website concepts/workloads/controllers/statefulset.md, "PersistentVolumeClaim retention".
 */
export const garbageCollector: Actor = (world) => {
  const pod = world.pods.find((one) => one.isOwned && !one.isLeaving && world.replicas === undefined)
  if (pod) {
    const tells = `deletes ${pod.name}, whose StatefulSet is gone.`
    return { who: 'Garbage collector', tells, after: changePod(world, pod.name, { isLeaving: true }) }
  }
  const claim = world.claims.find((one) => !one.isLeaving && isOrphan(world, one))
  if (!claim) return undefined
  const policy = claim.goesWithPod ? 'whenScaled' : 'whenDeleted'
  const tells = `deletes the claim ${claim.name}: ${policy} is Delete.`
  return { who: 'Garbage collector', tells, after: changeClaim(world, claim.name, { isLeaving: true }) }
}

function isOrphan({ pods, replicas }: World, { name, goesWithSet, goesWithPod }: Claim): boolean {
  return (
    (goesWithSet && replicas === undefined) || (goesWithPod && pods.every((pod) => !pod.isOwned || pod.claim !== name))
  )
}

/** Has the volume attached to the node of a Pod, and starts its containers. */
export const kubeletStarts: Actor = (world) => {
  const pod = world.pods.find((one) => isStartable(world, one))
  const volume = pod && volumeOf(world, claimOf(world, pod))
  if (!pod || !volume) return undefined
  return {
    who: `Kubelet on ${pod.node}`,
    tells: `mounts ${volume.name}, which is attached to ${pod.node}, and an empty emptyDir. ${pod.name} runs.`,
    after: changePod(world, pod.name, { isRunning: true, scratch: 0 }),
  }
}

function isStartable(world: World, pod: Pod): boolean {
  const claim = claimOf(world, pod)
  const isReady = claim !== undefined && volumeOf(world, claim) !== undefined
  return (
    isReady && !pod.isRunning && !pod.isLeaving && pod.node !== undefined && attachRefusal(world, pod) === undefined
  )
}

/**
 * Pods one after the other, each with the claim of its ordinal: it is made from the template where it is missing, and taken
 * as it is where it exists. Too many Pods go from the highest ordinal down.
 * Source: kubernetes/website concepts/workloads/controllers/statefulset.md, and kubernetes/kubernetes
 * pkg/controller/statefulset/stateful_set_control.go and stateful_pod_control.go, `createPersistentVolumeClaims`.
 */
export const statefulSetController: Actor = (world) => {
  const { replicas, pods, namespace } = world
  if (replicas === undefined || namespace !== 'Active') return undefined
  for (let ordinal = 0; ordinal < replicas; ordinal++) {
    const pod = pods.find(({ name }) => name === `db-${ordinal}`)
    if (!pod) return createPod(world, ordinal)
    if (!pod.isRunning || pod.isLeaving) return undefined
  }
  const [last] = pods.filter((pod) => pod.isOwned && !pod.isLeaving && ordinalOf(pod) >= replicas).toReversed()
  return last && removePod(world, last)
}

function createPod(world: World, ordinal: number): Change | undefined {
  const [name, claim] = [`db-${ordinal}`, `data-db-${ordinal}`]
  const existing = world.claims.find((one) => one.name === claim)
  // A claim of this name that still is on its way out is waited for.
  if (existing?.isLeaving) return undefined
  const goesWithSet = world.retention.whenDeleted === 'Delete'
  const made: Claim = {
    name: claim,
    id: world.serial + 1,
    volume: undefined,
    isLeaving: false,
    goesWithSet,
    goesWithPod: false,
  }
  const withClaim = existing
    ? changeClaim(world, claim, { goesWithSet, goesWithPod: false })
    : { ...world, serial: made.id, claims: [...world.claims, made] }
  const pod: Pod = {
    name,
    claim,
    isOwned: true,
    onlyOn: undefined,
    node: undefined,
    isRunning: false,
    isLeaving: false,
    scratch: 0,
  }
  const what = existing
    ? `finds the claim ${claim} (${claimStatus(world, existing)}) and creates the Pod ${name} with it.`
    : `creates the claim ${claim} from the template, and the Pod ${name}.`
  return { who: 'StatefulSet controller', tells: what, after: { ...withClaim, pods: [...withClaim.pods, pod] } }
}

function removePod(world: World, pod: Pod): Change {
  const goesWithPod = world.retention.whenScaled === 'Delete'
  return {
    who: 'StatefulSet controller',
    tells: `deletes ${pod.name}. ${goesWithPod ? 'Its claim shall go with it.' : `Its claim ${pod.claim} stays.`}`,
    after: changeClaim(changePod(world, pod.name, { isLeaving: true }), pod.claim, { goesWithPod }),
  }
}

/** Gives a Pod its node, for ever. */
export const scheduler: Actor = (world) => {
  for (const pod of world.pods.filter(({ node, isLeaving }) => node === undefined && !isLeaving)) {
    const placing = placePod(world, pod)
    if ('node' in placing) {
      const tells = `assigns ${pod.name} to ${placing.node}.`
      return { who: 'Scheduler', tells, after: changePod(world, pod.name, { node: placing.node }) }
    }
  }
  return undefined
}
