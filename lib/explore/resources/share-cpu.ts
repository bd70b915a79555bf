import { cpuRequestOf, NODE, type Workload } from './workload'

/** CPU that a Pod gets, in whole millicores, and what keeps it from more. */
export interface CpuShare {
  gets: number
  /** `limit`: throttled at its limit, also on an idle node. `full`: others want the CPU too. */
  heldBy?: 'limit' | 'full'
}

/** The smallest weight, of a Pod without a request: 2 shares, where a whole core has 1024. */
const LEAST_WEIGHT = 2

/**
 * Divides the node's CPU among Pods by their requests, which are weights; what one does not want goes to the others, and
 * nobody gets more than its limit. (`concepts/configuration/manage-resources-containers`; `MilliCPUToShares` in
 * `pkg/kubelet/cm/helpers_linux.go`.)
 */
export function shareCpu(workloads: readonly Workload[]): readonly CpuShare[] {
  const caps = workloads.map(({ cpuWanted, cpuLimit }) => (cpuLimit > 0 ? Math.min(cpuWanted, cpuLimit) : cpuWanted))
  const claims = workloads.map((workload, index) => ({
    index,
    weight: Math.max(cpuRequestOf(workload), LEAST_WEIGHT),
    cap: caps[index] ?? 0,
  }))
  const gets = divide(claims)
  return workloads.map(({ cpuWanted }, index) => {
    const got = gets.get(index) ?? 0
    if (got >= cpuWanted) return { gets: got }
    return { gets: got, heldBy: got === caps[index] ? 'limit' : 'full' }
  })
}

interface Claim {
  index: number
  weight: number
  cap: number
}

/** By weight, over and over, until everybody is full or the CPU is. */
function divide(claims: readonly Claim[]): ReadonlyMap<number, number> {
  const gets = new Map<number, number>()
  let open = claims
  let rest: number = NODE.cpu
  while (open.length > 0) {
    const weights = open.reduce((sum, { weight }) => sum + weight, 0)
    const perWeight = rest / weights
    const full = open.filter(({ weight, cap }) => cap <= weight * perWeight)
    for (const { index, cap } of full) gets.set(index, cap)
    if (full.length === 0) {
      for (const { index, weight } of open) gets.set(index, Math.floor(weight * perWeight))
      return gets
    }
    rest -= full.reduce((sum, { cap }) => sum + cap, 0)
    open = open.filter((claim) => !full.includes(claim))
  }
  return gets
}
