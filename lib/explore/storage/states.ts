import {
  type Claim,
  claimOf,
  type Disk,
  NODES,
  type Pod,
  podsUsing,
  type Volume,
  volumeName,
  volumeOf,
  type World,
} from './world'

/** `STATUS` as kubectl prints it: pkg/printers/internalversion/printers.go in kubernetes/kubernetes. */
export function podStatus(pod: Pod): 'Terminating' | 'Running' | 'ContainerCreating' | 'Pending' {
  if (pod.isLeaving) return 'Terminating'
  if (pod.isRunning) return 'Running'
  return pod.node === undefined ? 'Pending' : 'ContainerCreating'
}

/** Phases as in concepts/storage/persistent-volumes.md; a claim whose volume is gone is lost. */
export function claimStatus(world: World, claim: Claim): 'Terminating' | 'Pending' | 'Bound' | 'Lost' {
  if (claim.isLeaving) return 'Terminating'
  if (claim.volume === undefined) return 'Pending'
  return volumeOf(world, claim) ? 'Bound' : 'Lost'
}

/** Whether its claim, the very one and not a later one of the same name, still exists. */
export function isBound({ claims }: World, { claimRef }: Volume): boolean {
  return claimRef !== undefined && claims.some(({ id }) => id === claimRef.id)
}

export function volumeStatus(world: World, volume: Volume): 'Terminating' | 'Available' | 'Bound' | 'Released' {
  if (volume.isLeaving) return 'Terminating'
  if (!volume.claimRef) return 'Available'
  return isBound(world, volume) ? 'Bound' : 'Released'
}

/** Running Pods that have a disk mounted, also after its PV was taken away under them. */
export function readersOf(world: World, disk: Disk): Pod[] {
  return world.pods.filter((pod) => pod.isRunning && diskOf(world, pod) === disk)
}

/** The disk behind the claim of a Pod. */
export function diskOf(world: World, pod: Pod): Disk | undefined {
  const volume = claimOf(world, pod)?.volume
  return world.disks.find(({ claimId }) => volumeName(claimId) === volume)
}

function mountersOf(world: World, volume: Volume): Pod[] {
  return world.pods.filter((pod) => pod.isRunning && claimOf(world, pod)?.volume === volume.name)
}

/**
 * Why a Pod cannot be attached its volume on its node, in the words of the attach/detach controller.
 * Source: kubernetes/kubernetes pkg/controller/volume/attachdetach/reconciler/reconciler.go, `reportMultiAttachError`.
 */
export function attachRefusal(world: World, pod: Pod): string | undefined {
  const volume = volumeOf(world, claimOf(world, pod))
  if (!volume || world.settings.accessMode === 'ReadWriteMany') return undefined
  const others = mountersOf(world, volume).filter(({ node }) => node !== pod.node)
  if (others.length === 0) return undefined
  const names = others.map(({ name }) => name).join(', ')
  return `Multi-Attach error for volume "${volume.name}" Volume is already used by pod(s) ${names}`
}

/** A node for a Pod, or why there is none, in the words of the scheduler. */
export type Placing = { node: string } | { refusal: string }

/**
 * Source: kubernetes/kubernetes pkg/scheduler/framework/plugins/volumebinding/volume_binding.go, `podHasPVCs`, and
 * volumerestrictions/volume_restrictions.go. Of the nodes that are left, the one with the fewest Pods is taken here.
 */
export function placePod(world: World, pod: Pod): Placing {
  const claim = claimOf(world, pod)
  const before = (problem: string) => ({
    refusal: `0/${NODES.length} nodes are available: persistentvolumeclaim "${pod.claim}" ${problem}.`,
  })
  if (!claim) return before('not found')
  if (claimStatus(world, claim) === 'Lost') return before(`bound to non-existent persistentvolume "${claim.volume}"`)
  if (claim.isLeaving) return before('is being deleted')
  const refusals = NODES.map((node) => refuseNode(world, pod, node))
  const [free] = NODES.filter((_, index) => refusals[index] === undefined).toSorted(
    (a, b) => load(world, a) - load(world, b),
  )
  return free ? { node: free } : { refusal: `0/${NODES.length} nodes are available: ${count(refusals)}.` }
}

function refuseNode(world: World, pod: Pod, node: string): string | undefined {
  if (world.cordoned.includes(node)) return 'node(s) were unschedulable'
  if (pod.onlyOn !== undefined && pod.onlyOn !== node) return "node(s) didn't match Pod's node affinity/selector"
  const isTaken = podsUsing(world, pod.claim).some((other) => other.name !== pod.name && other.node !== undefined)
  return isTaken && world.settings.accessMode === 'ReadWriteOncePod'
    ? 'node has pod using PersistentVolumeClaim with the same name and ReadWriteOncePod access mode'
    : undefined
}

function load({ pods }: World, node: string): number {
  return pods.filter((pod) => pod.node === node).length
}

/** Reasons with their numbers of nodes, in the order of the alphabet. */
function count(refusals: readonly (string | undefined)[]): string {
  const reasons = [...new Set(refusals)].flatMap((reason) => (reason === undefined ? [] : [reason]))
  return reasons
    .map((reason) => `${refusals.filter((one) => one === reason).length} ${reason}`)
    .toSorted()
    .join(', ')
}
