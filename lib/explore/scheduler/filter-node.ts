import { type Cluster, type Node, type Pod, podsOn, requestedOn } from './cluster'

/** Why a node is left out, in the scheduler's own words; each reason is counted once for the node. */
export interface Refusal {
  /** The plugin of the scheduler that says no. */
  plugin: string
  reasons: readonly string[]
  /** Whether fewer Pods on the node could change it, so that preemption is tried. */
  couldPreempt: boolean
}

type Filter = (pod: Pod, node: Node, cluster: Cluster) => Refusal | undefined

/**
 * The filters in the scheduler's order; the first that says no speaks for the node. Order: `getDefaultPlugins` in
 * `pkg/scheduler/apis/config/v1/default_plugins.go`; words and status codes: the plugins under
 * `pkg/scheduler/framework/plugins` of kubernetes/kubernetes, 1.36.
 */
const FILTERS: readonly Filter[] = [
  isSchedulable,
  toleratesTaint,
  matchesSelector,
  fitsRequests,
  keepsSpread,
  staysApart,
]

/** Why a Pod may not go to a node, and nothing where it may. */
export function filterNode(pod: Pod, node: Node, cluster: Cluster): Refusal | undefined {
  for (const filter of FILTERS) {
    const refusal = filter(pod, node, cluster)
    if (refusal) return refusal
  }
  return undefined
}

function isSchedulable(_pod: Pod, { isCordoned }: Node): Refusal | undefined {
  return isCordoned ? refuse('NodeUnschedulable', 'node(s) were unschedulable') : undefined
}

/** Without the taint itself since 1.35 and the last releases of 1.34 (kubernetes/kubernetes #134740, #135023). */
function toleratesTaint({ wishes }: Pod, { taint, isTainted }: Node): Refusal | undefined {
  if (!taint || !isTainted || wishes.toleration === taint) return undefined
  return refuse('TaintToleration', 'node(s) had untolerated taint(s)')
}

function matchesSelector({ wishes: { nodeSelector } }: Pod, { labels }: Node): Refusal | undefined {
  if (!nodeSelector || labels[nodeSelector.key] === nodeSelector.value) return undefined
  return refuse('NodeAffinity', "node(s) didn't match Pod's node affinity/selector")
}

/**
 * Requests of a Pod against what its node has left, whatever is really used. A Pod without requests passes on a full
 * node. Where the Pod requests more than the node has, preemption is pointless: `fitsRequest` in `noderesources/fit.go`.
 */
function fitsRequests({ requests }: Pod, node: Node, cluster: Cluster): Refusal | undefined {
  const taken = requestedOn(cluster, node)
  const short = (['cpu', 'memory'] as const).filter(
    (resource) => requests[resource] > 0 && requests[resource] > node.allocatable[resource] - taken[resource],
  )
  if (short.length === 0) return undefined
  return {
    plugin: 'NodeResourcesFit',
    reasons: short.map((resource) => `Insufficient ${resource}`),
    couldPreempt: short.every((resource) => requests[resource] <= node.allocatable[resource]),
  }
}

/**
 * With nodeTaintsPolicy Ignore, the default, a zone counts although its nodes are tainted or cordoned:
 * `concepts/scheduling-eviction/topology-spread-constraints` of the documentation, `podtopologyspread/filtering.go`.
 */
function keepsSpread({ app, wishes: { spreadBy } }: Pod, node: Node, cluster: Cluster): Refusal | undefined {
  if (!spreadBy) return undefined
  const plugin = 'PodTopologySpread'
  const reason = "node(s) didn't match pod topology spread constraints"
  const domain = node.labels[spreadBy]
  if (domain === undefined) return refuse(plugin, `${reason} (missing required label)`)
  const counts = countByDomain(app, spreadBy, cluster)
  const skew = (counts.get(domain) ?? 0) + 1 - Math.min(...counts.values())
  return skew > 1 ? { plugin, reasons: [reason], couldPreempt: true } : undefined
}

function countByDomain(app: string, key: string, cluster: Cluster): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const node of cluster.nodes) {
    const domain = node.labels[key]
    if (domain === undefined) continue
    const count = podsOn(cluster, node).filter((pod) => pod.app === app).length
    counts.set(domain, (counts.get(domain) ?? 0) + count)
  }
  return counts
}

/** `interpodaffinity/filtering.go`. */
function staysApart({ app, wishes }: Pod, node: Node, cluster: Cluster): Refusal | undefined {
  if (!wishes.isKeptApart || !podsOn(cluster, node).some((pod) => pod.app === app)) return undefined
  return { plugin: 'InterPodAffinity', reasons: ["node(s) didn't match pod anti-affinity rules"], couldPreempt: true }
}

/** For what no preemption changes: it is said of the node, not of its Pods. */
function refuse(plugin: string, reason: string): Refusal {
  return { plugin, reasons: [reason], couldPreempt: false }
}
