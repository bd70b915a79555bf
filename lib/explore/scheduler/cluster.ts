/** CPU in millicores, memory in Mi. */
export interface Amounts {
  cpu: number
  memory: number
}

export interface Node {
  name: string
  /** What its Pods may request together: less than the machine has, the rest is for the system. */
  allocatable: Amounts
  labels: Readonly<Record<string, string>>
  /** A taint of effect NoSchedule that a reader can take off and put back. */
  taint?: string
  isTainted: boolean
  isCordoned: boolean
}

/** What a Pod asks of the node that it gets. */
export interface Wishes {
  nodeSelector?: { key: string; value: string }
  /** The taint, as `key=value`, that it tolerates. */
  toleration?: string
  /** The label of nodes over which Pods of its kind are spread: maxSkew 1, DoNotSchedule. */
  spreadBy?: string
  /** Required anti-affinity to Pods of its own kind, by host name. */
  isKeptApart?: true
}

export interface Pod {
  name: string
  /** Its label `app`. */
  app: string
  requests: Amounts
  /** What it really uses, in millicores: the scheduler never looks. */
  uses: number
  wishes: Wishes
  /** Where it is; without a node it is Pending. */
  node?: string
}

export const CONTROL_PLANE_TAINT = 'node-role.kubernetes.io/control-plane'
export const GPU_TAINT = 'dedicated=gpu'
export const ZONE = 'topology.kubernetes.io/zone'

const NODES: readonly Node[] = [
  {
    name: 'control-plane',
    allocatable: { cpu: 2000, memory: 4096 },
    labels: {},
    taint: CONTROL_PLANE_TAINT,
    isTainted: true,
    isCordoned: false,
  },
  {
    name: 'worker-1',
    allocatable: { cpu: 2000, memory: 4096 },
    labels: { [ZONE]: 'a', disktype: 'ssd' },
    isTainted: false,
    isCordoned: false,
  },
  {
    name: 'worker-2',
    allocatable: { cpu: 2000, memory: 4096 },
    labels: { [ZONE]: 'b' },
    isTainted: false,
    isCordoned: false,
  },
  {
    name: 'gpu-1',
    allocatable: { cpu: 4000, memory: 8192 },
    labels: { [ZONE]: 'b', gpu: 'yes' },
    taint: GPU_TAINT,
    isTainted: true,
    isCordoned: false,
  },
]

export interface Cluster {
  nodes: readonly Node[]
  /** In the order of their making, placed or Pending. */
  pods: readonly Pod[]
}

export const EMPTY_CLUSTER: Cluster = { nodes: NODES, pods: [] }

export function podsOn({ pods }: Cluster, node: Node): readonly Pod[] {
  return pods.filter((pod) => pod.node === node.name)
}

/** What the Pods of a node request together. */
export function requestedOn(cluster: Cluster, node: Node): Amounts {
  return podsOn(cluster, node).reduce((sum, { requests }) => add(sum, requests), { cpu: 0, memory: 0 })
}

export function add(left: Amounts, right: Amounts): Amounts {
  return { cpu: left.cpu + right.cpu, memory: left.memory + right.memory }
}
