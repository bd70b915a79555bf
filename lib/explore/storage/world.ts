/** What cannot be changed in the objects that exist: other settings begin again. */
export interface Settings {
  /** Of the StorageClass. A volume gets it when it is provisioned, and keeps it. */
  reclaimPolicy: ReclaimPolicy
  bindingMode: 'Immediate' | 'WaitForFirstConsumer'
  /** Of the claim template. */
  accessMode: 'ReadWriteOnce' | 'ReadWriteOncePod' | 'ReadWriteMany'
}

export type ReclaimPolicy = 'Delete' | 'Retain'

/** `persistentVolumeClaimRetentionPolicy` of the StatefulSet; both are Retain where nothing is set. */
export interface Retention {
  whenScaled: ReclaimPolicy
  whenDeleted: ReclaimPolicy
}

export interface Pod {
  name: string
  /** The claim that it mounts. */
  claim: string
  /** It belongs to the StatefulSet. */
  isOwned: boolean
  /** Its `nodeSelector` allows this node alone. */
  onlyOn: string | undefined
  node: string | undefined
  isRunning: boolean
  /** It is marked for deletion; so are claims and volumes. */
  isLeaving: boolean
  /** Rows in its emptyDir. */
  scratch: number
}

export interface Claim {
  name: string
  /** Tells it from an earlier claim of the same name, as its `uid` does. */
  id: number
  volume: string | undefined
  isLeaving: boolean
  /** The StatefulSet owns it, so it goes with it: `whenDeleted: Delete`. */
  goesWithSet: boolean
  /** A Pod that is scaled away owns it: `whenScaled: Delete`. */
  goesWithPod: boolean
}

export interface Volume {
  name: string
  disk: string
  claimRef: { name: string; id: number } | undefined
  reclaimPolicy: ReclaimPolicy
  isLeaving: boolean
}

/** What holds the data, outside of the cluster. */
export interface Disk {
  name: string
  /** The claim that it was made for. */
  claimId: number
  rows: number
}

/** `number` is counted up for ever, so that a list can tell entries apart. */
export interface LogEntry {
  number: number
  who: string
  text: string
}

export interface World {
  settings: Settings
  retention: Retention
  namespace: 'Active' | 'Terminating' | 'gone'
  /** Of the StatefulSet db; `undefined` while there is none. */
  replicas: number | undefined
  pods: readonly Pod[]
  claims: readonly Claim[]
  volumes: readonly Volume[]
  disks: readonly Disk[]
  cordoned: readonly string[]
  /** Claims that were ever made. */
  serial: number
  log: readonly LogEntry[]
  /** Entries of the log that the reader's last action led to. */
  fresh: number
}

export const NODES = ['node-1', 'node-2'] as const
export const MOST_REPLICAS = 2
/** The second Pod that a reader asks for. */
export const REPORT = 'report'

/** As long as one can still look through it. */
const LOG_LENGTH = 80

export function note(world: World, who: string, text: string): World {
  const number = (world.log.at(-1)?.number ?? 0) + 1
  return { ...world, log: [...world.log, { number, who, text }].slice(-LOG_LENGTH), fresh: world.fresh + 1 }
}

export function changePod(world: World, name: string, part: Partial<Pod>): World {
  return { ...world, pods: world.pods.map((pod) => (pod.name === name ? { ...pod, ...part } : pod)) }
}

export function changeClaim(world: World, name: string, part: Partial<Claim>): World {
  return { ...world, claims: world.claims.map((claim) => (claim.name === name ? { ...claim, ...part } : claim)) }
}

export function changeVolume(world: World, name: string, part: Partial<Volume>): World {
  return { ...world, volumes: world.volumes.map((volume) => (volume.name === name ? { ...volume, ...part } : volume)) }
}

/** Takes a volume away, and its disk too unless that stays with its provider. */
export function removeVolume(world: World, { name, disk }: Volume, keepsDisk: boolean): World {
  const volumes = world.volumes.filter((volume) => volume.name !== name)
  return { ...world, volumes, disks: keepsDisk ? world.disks : world.disks.filter((one) => one.name !== disk) }
}

export function claimOf({ claims }: World, { claim }: Pod): Claim | undefined {
  return claims.find(({ name }) => name === claim)
}

export function volumeOf({ volumes }: World, claim: Claim | undefined): Volume | undefined {
  return volumes.find(({ name }) => name === claim?.volume)
}

export function podsUsing({ pods }: World, claim: string): Pod[] {
  return pods.filter((pod) => pod.claim === claim)
}

/** The ordinal of a Pod of the StatefulSet. */
export function ordinalOf({ name }: Pod): number {
  return Number(name.replace('db-', ''))
}

/** Names of volumes are made from the `uid` of their claim; here four digits of it are enough. */
export function volumeName(claimId: number): string {
  return `pvc-${((claimId * 40503 + 20111) % 65536).toString(16).padStart(4, '0')}`
}
