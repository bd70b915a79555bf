/** Times in seconds. Those of Kubernetes are its defaults; the others are assumptions that readers are told. */
export const TIMES = {
  /** Assumed: from the assignment to a ready Pod, with the image on the node already. */
  start: 2,
  /** Assumed: from the order to end to the end of the program. Kubernetes allows 30 s. */
  stop: 2,
  /** `--node-monitor-grace-period` of kube-controller-manager, 50 s since 1.32: kubernetes/kubernetes#126287. */
  nodeGrace: 50,
  /**
   * `tolerationSeconds` for an unreachable node, which the API server adds to every Pod:
   * https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#taint-based-evictions
   */
  toleration: 300,
  /** https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy */
  firstBackOff: 10,
  longestBackOff: 300,
  /** What a container must have run for the back-off to begin anew: the same section. */
  backOffReset: 600,
} as const

export const MOST_REPLICAS = 6

const REPLICA_SET = 'web-5c9d6b7f48'

export interface Node {
  name: string
  /** When it lost its network; `undefined` while it is connected. */
  cutOffAt: number | undefined
  /** When it was last connected again. */
  connectedAt: number
  /** Since when it has the taint `node.kubernetes.io/unreachable`. */
  taintedAt: number | undefined
}

/** A Pod's one container. `crashed` waits for `restartAt`; a delay of 0 s is the first restart, which is not delayed. */
export type Container =
  | { state: 'none' }
  | { state: 'running' }
  | { state: 'crashed'; delay: number; restartAt: number }

export interface Pod {
  name: string
  createdAt: number
  node: string | undefined
  boundAt: number
  container: Container
  /** Its condition `Ready`, as the API server knows it. */
  isReady: boolean
  readySince: number
  restarts: number
  /** The delay that the last restart had, and when that was. */
  backOff: { delay: number; at: number } | undefined
  /** When it was marked for deletion. */
  deletedAt: number | undefined
}

/** `number` is counted up for ever, so that a list can tell entries apart. */
export interface LogEntry {
  number: number
  at: number
  actor: string
  text: string
}

/** A Deployment with one ReplicaSet, three nodes, and the Pods on them. Seconds since the reader began. */
export interface World {
  now: number
  /** `spec.replicas` of the Deployment: what the reader asks for. */
  desired: number
  /** `spec.replicas` of its ReplicaSet. */
  asked: number
  /** Pods that were ever created. */
  serial: number
  nodes: readonly Node[]
  pods: readonly Pod[]
  log: readonly LogEntry[]
  /** Entries of the log that the reader's last action led to. */
  fresh: number
}

const LOG_LIMIT = 60
const FIRST_NAMES = ['2xk9d', 'h7w4q', 'm8rbc', 'vz5tn']
/** Without letters that make words or look like digits, as Kubernetes does it. */
const SIGNS = 'bcdfghjklmnpqrstvwxz2456789'

/** The name of the Pod that is created as the `serial`th, from 0: the same in every run. */
export function podName(serial: number): string {
  return `${REPLICA_SET}-${FIRST_NAMES[serial] ?? suffix(serial)}`
}

/** Multiples of a number that has no divisor in common with 27^5: no two are the same before all were used. */
function suffix(serial: number): string {
  let rest = (serial * 5_432_101) % SIGNS.length ** 5
  let text = ''
  for (let place = 0; place < 5; place++) {
    text += SIGNS.charAt(rest % SIGNS.length)
    rest = Math.floor(rest / SIGNS.length)
  }
  return text
}

/** A Pod as the ReplicaSet controller creates it: not on a node yet. */
export function newPod(serial: number, now: number): Pod {
  return {
    name: podName(serial),
    createdAt: now,
    node: undefined,
    boundAt: now,
    container: { state: 'none' },
    isReady: false,
    readySince: now,
    restarts: 0,
    backOff: undefined,
    deletedAt: undefined,
  }
}

const NODE_NAMES = ['node-1', 'node-2', 'node-3']

/** Three Pods are wanted, one runs on each node, and nothing is to be done. */
export const START: World = {
  now: 0,
  desired: 3,
  asked: 3,
  serial: 3,
  nodes: NODE_NAMES.map((name) => ({ name, cutOffAt: undefined, connectedAt: 0, taintedAt: undefined })),
  pods: NODE_NAMES.map((node, serial) => ({
    ...newPod(serial, 0),
    node,
    container: { state: 'running' },
    isReady: true,
  })),
  log: [],
  fresh: 0,
}

/** Pods that a ReplicaSet counts: those marked for deletion are not among them. */
export function activePods({ pods }: World): readonly Pod[] {
  return pods.filter(({ deletedAt }) => deletedAt === undefined)
}

export function nodeOf({ nodes }: World, pod: Pod): Node | undefined {
  return nodes.find(({ name }) => name === pod.node)
}

export function changePod(world: World, name: string, change: Partial<Pod>): World {
  return { ...world, pods: world.pods.map((pod) => (pod.name === name ? { ...pod, ...change } : pod)) }
}

export function changeNode(world: World, name: string, change: Partial<Node>): World {
  return { ...world, nodes: world.nodes.map((node) => (node.name === name ? { ...node, ...change } : node)) }
}

/** Marks a Pod for deletion. One that no node has yet needs no farewell and is gone at once. */
export function markForDeletion(world: World, { name, node }: Pod): World {
  if (node === undefined) return { ...world, pods: world.pods.filter((pod) => pod.name !== name) }
  return changePod(world, name, { deletedAt: world.now, isReady: false })
}

/** The world with one more line in its log. */
export function note(world: World, actor: string, text: string): World {
  const number = (world.log.at(-1)?.number ?? 0) + 1
  return {
    ...world,
    log: [...world.log, { number, at: world.now, actor, text }].slice(-LOG_LIMIT),
    fresh: world.fresh + 1,
  }
}
