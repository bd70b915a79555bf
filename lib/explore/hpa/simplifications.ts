/** Where the model is simpler than a cluster, as readers are told. */
export const SIMPLIFICATIONS: readonly string[] = [
  'Metrics are exact and of this moment. In a cluster the Metrics Server collects them every 15 seconds as it is usually installed, so the autoscaler sees the load later.',
  'Every new Pod is ready after 30 seconds, and until then it counts as not ready and uses no CPU. The rules for Pods that have just started or that have no metrics yet have more cases in a cluster.',
  'All ready Pods share the load equally and have no CPU limit, and nodes have room for all of them, so utilization can go far beyond 100 %. What users notice of that is left out.',
  'There is one metric and one container in each Pod, and no update goes on at the same time.',
  'Only the stabilization window for scaling down can be set. All else is as by default: tolerance 0.1, no window for scaling up, 4 Pods or 100 % more within 15 seconds, and any number fewer.',
  'Pods that are no longer wanted are gone at once.',
]
