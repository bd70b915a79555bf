import type { Amounts, Cluster, Node, Pod } from './cluster'
import { podsOn, requestedOn } from './cluster'
import type { Finding, Verdict } from './schedule-pod'

/** CPU as in a manifest, such as `250m`. */
export function writeCpu(millicores: number): string {
  return `${millicores}m`
}

/** Memory as in a manifest, such as `256Mi` or `2Gi`. */
export function writeMemory(mebibytes: number): string {
  return mebibytes > 0 && mebibytes % 1024 === 0 ? `${mebibytes / 1024}Gi` : `${mebibytes}Mi`
}

/** What a Pod requests, with what it uses beside it. */
export function writePod({ requests, uses }: Pod): string {
  const asks = requests.cpu + requests.memory === 0 ? 'no requests' : writeAmounts(requests)
  return `${asks}; uses ${writeCpu(uses)}`
}

function writeAmounts({ cpu, memory }: Amounts): string {
  return `${writeCpu(cpu)}, ${writeMemory(memory)}`
}

/** How full a node is by requests, and how busy it really is. */
export function writeCpuOf(cluster: Cluster, node: Node): string {
  const used = podsOn(cluster, node).reduce((sum, { uses }) => sum + uses, 0)
  return `${writeCpu(requestedOn(cluster, node).cpu)} of ${writeCpu(node.allocatable.cpu)} requested, ${writeCpu(used)} used`
}

export function writeMemoryOf(cluster: Cluster, node: Node): string {
  return `${writeMemory(requestedOn(cluster, node).memory)} of ${writeMemory(node.allocatable.memory)} requested`
}

/** What the scheduler found on a node, with the name of the plugin that spoke. */
export function writeFinding(finding: Finding, { chosen }: Verdict): string {
  if ('refusal' in finding) return `Filtered out by ${finding.refusal.plugin}: ${finding.refusal.reasons.join(', ')}`
  const { fit, balance, total } = finding.score
  return `Left: ${fit} + ${balance} = ${total} points${finding.node === chosen ? ', chosen' : ''}`
}

/** How it ended for the Pod. */
export function writeVerdict({ pod, findings, chosen }: Verdict): string {
  const left = findings.flatMap((finding) => ('score' in finding ? [finding] : []))
  if (chosen === undefined) return `${pod.name} stays Pending. Its event FailedScheduling says:`
  const points = left.find(({ node }) => node === chosen)?.score.total
  if (left.length === 1) return `${pod.name} goes to ${chosen}, the only node that is left after filtering.`
  const rivals = left.filter(({ score }) => score.total === points).length
  return rivals > 1
    ? `${pod.name} goes to ${chosen}: of ${left.length} nodes that are left, ${rivals} have the most points, ${points}.`
    : `${pod.name} goes to ${chosen}: ${points} points, the most of the ${left.length} nodes that are left.`
}
