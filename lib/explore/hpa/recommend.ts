/** What is measured at a sync. */
export interface Measurement {
  /** Pods that are ready and share the load. */
  ready: number
  /** Pods that have been started and are not ready yet. */
  starting: number
  /** CPU that all of them use together, in millicores. */
  load: number
}

export interface Recommendation {
  /** Of the ready Pods, in percent of their request. */
  utilization: number
  /** The percentage that the number goes by, and over how many Pods it is an average. */
  counted: { utilization: number; pods: number }
  /** Too near to the target to do anything. */
  isTolerated: boolean
  /** `ceil(pods * utilization / target)`, or the replicas as they are. */
  replicas: number
}

/** A change smaller than this share is not worth it (`--horizontal-pod-autoscaler-tolerance`). */
export const TOLERANCE = 0.1

/**
 * How many replicas the measured CPU asks for, before any bound. When it looks like more, Pods that are not ready count
 * with 0 %, which dampens it.
 * Source: kubernetes/kubernetes pkg/controller/podautoscaler/replica_calculator.go, `GetResourceReplicas`, and
 * metrics/utilization.go, which cuts the percentage to a whole number.
 */
export function recommend({ ready, starting, load }: Measurement, request: number, target: number): Recommendation {
  const toUtilization = (pods: number) => Math.floor((100 * load) / (pods * request))
  const utilization = toUtilization(ready)
  const isDampened = starting > 0 && utilization > target
  const pods = isDampened ? ready + starting : ready
  const counted = { utilization: toUtilization(pods), pods }
  const ratio = counted.utilization / target
  const current = ready + starting
  const isTolerated = isNearOne(ratio) || (isDampened && ratio < 1)
  const asked = Math.ceil(ratio * pods)
  return { utilization, counted, isTolerated, replicas: isTolerated ? current : asked }
}

/** With the rounding of numbers like 66 / 60 out of the way. */
function isNearOne(ratio: number): boolean {
  return Math.abs(1 - ratio) <= TOLERANCE + 1e-9
}
