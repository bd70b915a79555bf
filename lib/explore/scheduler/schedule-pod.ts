import type { Cluster, Node, Pod } from './cluster'
import { filterNode, type Refusal } from './filter-node'
import { type Score, scoreNode } from './score-node'

/** What the scheduler found for one Pod on one node. */
export type Finding = { node: string } & ({ refusal: Refusal } | { score: Score })

export interface Verdict {
  pod: Pod
  findings: readonly Finding[]
  /** The node with the most points, and nothing where none is left. */
  chosen?: string
}

/** Filters every node, scores those that are left and takes the best; of equal ones the first. */
export function schedulePod(pod: Pod, cluster: Cluster): Verdict {
  const findings = cluster.nodes.map((node) => examine(pod, node, cluster))
  const best = Math.max(...findings.map((finding) => ('score' in finding ? finding.score.total : -1)))
  const chosen = findings.find((finding) => 'score' in finding && finding.score.total === best)
  return { pod, findings, ...(chosen && { chosen: chosen.node }) }
}

function examine(pod: Pod, node: Node, cluster: Cluster): Finding {
  const refusal = filterNode(pod, node, cluster)
  return refusal ? { node: node.name, refusal } : { node: node.name, score: scoreNode(pod, node, cluster) }
}

/**
 * The message of the event FailedScheduling and of the Pod's condition PodScheduled, word for word as Kubernetes 1.36 has it:
 * `FitError` in `pkg/scheduler/framework/types.go`, `dynamicresources.go` ("no new claims to deallocate", gone after 1.36:
 * kubernetes/kubernetes #140222) and `pkg/scheduler/framework/preemption/preemption.go`. Reasons are sorted as text, number
 * first. All Pods have the same priority here, so preemption never finds a victim.
 */
export function failureMessage({ findings }: Verdict): string {
  const refusals = findings.flatMap((finding) => ('refusal' in finding ? [finding.refusal] : []))
  const filtered = countReasons(refusals.flatMap(({ reasons }) => reasons))
  const preempted = countReasons(
    refusals.map(({ couldPreempt }) =>
      couldPreempt ? 'No preemption victims found for incoming pod' : 'Preemption is not helpful for scheduling',
    ),
  )
  const none = `0/${findings.length} nodes are available:`
  return `${none} ${filtered}. no new claims to deallocate, preemption: ${none} ${preempted}.`
}

function countReasons(reasons: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts]
    .map(([reason, count]) => `${count} ${reason}`)
    .sort((left, right) => (left < right ? -1 : 1))
    .join(', ')
}
