import { type Amounts, type Cluster, EMPTY_CLUSTER, type Node, type Pod } from './cluster'
import { findKind, type PodKind, type PodKindId } from './pod-kinds'
import { schedulePod, type Verdict } from './schedule-pod'

/** What a reader can do. */
export type SchedulerAction =
  | { do: 'choose'; kind: PodKindId }
  | { do: 'request'; resource: keyof Amounts; amount: number }
  | { do: 'add' }
  | { do: 'remove' }
  | { do: 'taint'; node: string }
  | { do: 'cordon'; node: string }
  | { do: 'restart' }

export interface SchedulerState {
  cluster: Cluster
  kind: PodKindId
  /** Of the Pod that is added next. */
  requests: Amounts
  /** For the names of Pods: how many there were. */
  made: number
  /** The Pod that was looked at last. */
  verdict?: Verdict
  /** What the last action did, before the verdict is told. */
  did: string
}

export const MOST_PODS = 12

const FIRST: PodKindId = 'report'

/** Two Pods are there, so that the nodes are nearly full by requests and nearly idle by use. */
export const START: SchedulerState = makeStart()

function makeStart(): SchedulerState {
  const requests = findKind(FIRST).requests
  const empty: SchedulerState = { cluster: EMPTY_CLUSTER, kind: FIRST, requests, made: 0, did: '' }
  const { verdict: _past, ...state } = addPod(addPod(empty))
  return { ...state, did: 'Two Pods are there. Add a third one that is like them: where does it go?' }
}

export function reduceScheduler(state: SchedulerState, action: SchedulerAction): SchedulerState {
  switch (action.do) {
    case 'choose':
      return { ...state, kind: action.kind, requests: findKind(action.kind).requests }
    case 'request':
      return { ...state, requests: { ...state.requests, [action.resource]: action.amount } }
    case 'add':
      return isFull(state) ? state : addPod(state)
    case 'remove':
      return removePod(state)
    case 'taint':
      return changeNode(state, action.node, toggleTaint)
    case 'cordon':
      return changeNode(state, action.node, toggleCordon)
    case 'restart':
      return START
  }
}

export function isFull({ cluster }: SchedulerState): boolean {
  return cluster.pods.length >= MOST_PODS
}

function addPod(state: SchedulerState): SchedulerState {
  const made = state.made + 1
  const pod = makePod(findKind(state.kind), state.requests, made)
  const cluster = { ...state.cluster, pods: [...state.cluster.pods, pod] }
  return retry({ ...state, cluster, made, did: `You made the Pod ${pod.name}.` }, pod.name)
}

function makePod({ id, uses, wishes }: PodKind, requests: Amounts, number: number): Pod {
  return { name: `${id}-${number}`, app: id, requests, uses, wishes }
}

function removePod(state: SchedulerState): SchedulerState {
  const last = state.cluster.pods.at(-1)
  if (!last) return { ...state, did: 'There is no Pod to delete.' }
  const cluster = { ...state.cluster, pods: state.cluster.pods.slice(0, -1) }
  return retry({ ...state, cluster, did: `You deleted the Pod ${last.name}.` })
}

interface NodeChange {
  node: Node
  did: string
}

function changeNode(state: SchedulerState, name: string, change: (node: Node) => NodeChange): SchedulerState {
  const node = state.cluster.nodes.find((one) => one.name === name)
  if (!node) return state
  const after = change(node)
  const nodes = state.cluster.nodes.map((one) => (one === node ? after.node : one))
  return retry({ ...state, cluster: { ...state.cluster, nodes }, did: after.did })
}

function toggleTaint(node: Node): NodeChange {
  const isTainted = !node.isTainted
  return {
    node: { ...node, isTainted },
    did: isTainted
      ? `${node.name} has its taint again. Pods that are there stay: NoSchedule keeps only new ones away.`
      : `${node.name} has no taint any more.`,
  }
}

function toggleCordon(node: Node): NodeChange {
  const isCordoned = !node.isCordoned
  return {
    node: { ...node, isCordoned },
    did: isCordoned
      ? `You cordoned ${node.name}. Pods that are there stay; no new one comes.`
      : `${node.name} takes Pods again.`,
  }
}

/**
 * Tries every Pending Pod, the oldest first, until none finds a place: a Pod that is placed can make room for another one by a
 * spread rule. The verdict is that of `watched`, or of the last Pod that was placed, or of the last one that was tried.
 */
function retry(state: SchedulerState, watched?: string): SchedulerState {
  const tried: Verdict[] = []
  let { cluster } = state
  for (let placed = tryAll(cluster); ; placed = tryAll(cluster)) {
    tried.push(...placed.verdicts)
    if (placed.cluster === cluster) break
    cluster = placed.cluster
  }
  const verdict =
    tried.find(({ pod }) => pod.name === watched) ?? tried.findLast(({ chosen }) => chosen) ?? tried.at(-1)
  const others = tried.flatMap(({ pod, chosen }) =>
    chosen && pod !== verdict?.pod ? [` ${pod.name} goes to ${chosen} now.`] : [],
  )
  const { verdict: _past, ...rest } = state
  return { ...rest, cluster, did: `${state.did}${others.join('')}`, ...(verdict && { verdict }) }
}

/** One round; the cluster is the same object where no Pod was placed. */
function tryAll(start: Cluster): { cluster: Cluster; verdicts: readonly Verdict[] } {
  let cluster = start
  const verdicts: Verdict[] = []
  for (const pod of start.pods.filter(({ node }) => node === undefined)) {
    const verdict = schedulePod(pod, cluster)
    verdicts.push(verdict)
    if (verdict.chosen !== undefined) cluster = place(cluster, pod, verdict.chosen)
  }
  return { cluster, verdicts }
}

function place(cluster: Cluster, pod: Pod, node: string): Cluster {
  return { ...cluster, pods: cluster.pods.map((one) => (one === pod ? { ...pod, node } : one)) }
}
