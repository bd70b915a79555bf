import { memoryRequestOf, NODE, qosOf, type Workload } from './workload'

/** A Pod and the memory that it holds, in Mi. */
export interface Holder {
  workload: Workload
  holds: number
}

/** How far its use is above its request; negative below it. */
export function aboveRequest({ workload, holds }: Holder): number {
  return holds - memoryRequestOf(workload)
}

/**
 * The order in which the kubelet evicts when memory is short: first those above their request, then by priority, then by how
 * far above. The QoS class is not asked. (`rankMemoryPressure` in `pkg/kubelet/eviction/helpers.go`.)
 */
export function rankForEviction(holders: readonly Holder[]): readonly Holder[] {
  return holders.toSorted(
    (left, right) =>
      Number(aboveRequest(right) > 0) - Number(aboveRequest(left) > 0) ||
      Number(left.workload.hasPriority) - Number(right.workload.hasPriority) ||
      aboveRequest(right) - aboveRequest(left),
  )
}

const GUARANTEED_ADJUSTMENT = -997
const BEST_EFFORT_ADJUSTMENT = 1000

/** What the kubelet writes into a container's oom_score_adj (`GetContainerOOMScoreAdjust` in `pkg/kubelet/qos/policy.go`). */
export function oomScoreAdjustment(workload: Workload): number {
  const qos = qosOf(workload)
  if (qos === 'Guaranteed') return GUARANTEED_ADJUSTMENT
  if (qos === 'BestEffort') return BEST_EFFORT_ADJUSTMENT
  const byRequest = 1000 - Math.floor((1000 * memoryRequestOf(workload)) / NODE.memory)
  return Math.min(Math.max(byRequest, 1000 + GUARANTEED_ADJUSTMENT), BEST_EFFORT_ADJUSTMENT - 1)
}

/** The share of the node's memory in thousandths, plus the adjustment (`concepts/scheduling-eviction/node-pressure-eviction`). */
export function oomScore({ workload, holds }: Holder): number {
  return Math.round((1000 * holds) / NODE.memory) + oomScoreAdjustment(workload)
}

/** The order in which the kernel kills when the node's memory is gone: the highest score first. */
export function rankForKernel(holders: readonly Holder[]): readonly Holder[] {
  return holders.toSorted((left, right) => oomScore(right) - oomScore(left))
}
