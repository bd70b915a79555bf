import { type Amounts, add, type Cluster, type Node, type Pod, podsOn, requestedOn } from './cluster'

/** Points of the two scorers that tell nodes apart here, 0 to 100 each; both weigh 1. */
export interface Score {
  /** NodeResourcesFit, strategy LeastAllocated: the more is left, the better. */
  fit: number
  /** NodeResourcesBalancedAllocation: the closer CPU and memory come to each other, the better. */
  balance: number
  total: number
}

/** Requests that a Pod without requests is counted with, for the score alone (`pkg/scheduler/util/pod_resources.go`). */
const ASSUMED: Amounts = { cpu: 100, memory: 200 }

/** How well a Pod would do on a node that it fits. */
export function scoreNode(pod: Pod, node: Node, cluster: Cluster): Score {
  const fit = scoreFit(pod, node, cluster)
  const balance = scoreBalance(pod, node, cluster)
  return { fit, balance, total: fit + balance }
}

/** `leastRequestedScore` in `noderesources/least_allocated.go`; whole numbers, rounded down, as there. */
function scoreFit(pod: Pod, node: Node, cluster: Cluster): number {
  const asked = [...podsOn(cluster, node), pod].reduce((sum, { requests }) => add(sum, assume(requests)), {
    cpu: 0,
    memory: 0,
  })
  const free = (resource: 'cpu' | 'memory') => {
    const has = node.allocatable[resource]
    return asked[resource] > has ? 0 : Math.floor(((has - asked[resource]) * 100) / has)
  }
  return Math.floor((free('cpu') + free('memory')) / 2)
}

function assume({ cpu, memory }: Amounts): Amounts {
  return { cpu: cpu || ASSUMED.cpu, memory: memory || ASSUMED.memory }
}

/**
 * Compares the balance with the Pod and without it: since 1.36 (kubernetes/kubernetes #135573); before, the balance with the
 * Pod alone counted. Pods without requests are not scored (`balanced_allocation.go`).
 */
function scoreBalance({ requests }: Pod, node: Node, cluster: Cluster): number {
  if (requests.cpu === 0 && requests.memory === 0) return 0
  const before = requestedOn(cluster, node)
  const change = balanceOf(add(before, requests), node) - balanceOf(before, node)
  return 50 + Math.trunc((50 + change) / 2)
}

/** 100 where CPU and memory are taken to the same share, 50 where one is full and the other empty. */
function balanceOf({ cpu, memory }: Amounts, { allocatable }: Node): number {
  const apart = Math.abs(Math.min(1, cpu / allocatable.cpu) - Math.min(1, memory / allocatable.memory))
  return Math.trunc((1 - apart / 2) * 100)
}
