import { attachRefusal, claimStatus, isBound, placePod, podStatus, readersOf, volumeStatus } from './states'
import { type Claim, type Disk, NODES, type Pod, podsUsing, type Volume, type World } from './world'

/** Why a Pod does not run, in the words of the part of the cluster that holds it up. */
function writeHold(world: World, pod: Pod): string | undefined {
  const status = podStatus(pod)
  if (status === 'ContainerCreating') return attachRefusal(world, pod)
  if (status !== 'Pending') return undefined
  const placing = placePod(world, pod)
  return 'refusal' in placing ? placing.refusal : undefined
}

/** What the last action led to: itself, and the end of what followed; then what hangs. */
export function writeTold(world: World): { sentences: string[]; holds: { pod: string; message: string }[] } {
  const lines = world.log.slice(-Math.min(world.fresh, world.log.length)).map(({ who, text }) => `${who} ${text}`)
  const [first, ...rest] = lines
  const end =
    rest.length <= 3
      ? rest
      : [`${rest.length} changes follow, each in the log below. The last ones:`, ...rest.slice(-2)]
  const sentences = first === undefined ? [writeStart(world)] : [first, ...end]
  const holds = world.pods.flatMap((pod) => {
    const message = writeHold(world, pod)
    return message === undefined ? [] : [{ pod: pod.name, message }]
  })
  return { sentences, holds }
}

function writeStart({ settings, disks }: World): string {
  const rows = disks[0]?.rows ?? 0
  return `db-0 runs on ${NODES[0]}. It has written ${rows} rows to its volume (${settings.accessMode}, ${settings.reclaimPolicy}) and ${rows} to its emptyDir. Delete something, and see what is left.`
}

/** A Pod's state and what is in its emptyDir. */
export function writePod(pod: Pod): string {
  return pod.isRunning ? `${podStatus(pod)}, emptyDir: ${count(pod.scratch)}` : podStatus(pod)
}

export function writeClaim(world: World, claim: Claim): string {
  const status = claimStatus(world, claim)
  switch (status) {
    case 'Terminating':
      return 'Terminating, held by kubernetes.io/pvc-protection'
    case 'Lost':
      return `Lost: ${claim.volume} is gone`
    case 'Bound':
      return `Bound to ${claim.volume}`
    case 'Pending':
      return podsUsing(world, claim.name).length > 0
        ? 'Pending: its Pod has no node yet'
        : 'Pending: waits for a first consumer'
  }
}

export function writeVolume(world: World, volume: Volume): string {
  const status = volumeStatus(world, volume)
  const claim = volume.claimRef?.name
  const word = status === 'Terminating' ? 'Terminating, held by kubernetes.io/pv-protection' : status
  const of = status === 'Bound' ? ` to ${claim}` : status === 'Released' ? ` by ${claim}, and bound to nobody else` : ''
  return `${word}${of}. ${volume.reclaimPolicy}, ${volume.disk}`
}

/** What is on a disk and who can reach it. */
export function writeDisk(world: World, disk: Disk): { rows: string; reach: string; isReached: boolean } {
  const readers = readersOf(world, disk)
  const volume = world.volumes.find((one) => one.disk === disk.name)
  const isReached = readers.length > 0
  return {
    rows: count(disk.rows),
    reach: isReached ? `in use by ${readers.map(({ name }) => name).join(', ')}` : writeUnused(world, volume),
    isReached,
  }
}

function writeUnused(world: World, volume: Volume | undefined): string {
  if (!volume) return 'no PV knows it: only its provider does'
  if (isBound(world, volume)) return `kept for ${volume.claimRef?.name}`
  return volume.claimRef ? 'kept, out of reach of every claim' : 'free for the next claim that fits'
}

/** Whether the rows that were there at the start still are, and who can get at them. */
export function writeFirstData(world: World): string {
  const disk = world.disks.find(({ claimId }) => claimId === 1)
  if (!disk) return 'The first rows are gone for good.'
  const { rows, reach } = writeDisk(world, disk)
  return `The first rows still exist: ${disk.name}, ${rows}, ${reach}.`
}

function count(rows: number): string {
  return rows === 0 ? 'empty' : `${rows} ${rows === 1 ? 'row' : 'rows'}`
}
