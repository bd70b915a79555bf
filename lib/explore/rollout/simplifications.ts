/** Where the model is simpler than a cluster, as readers are told. */
export const SIMPLIFICATIONS: readonly string[] = [
  'Pods that were started together become ready together. In a cluster each takes its own time, and the controller answers each of them, so its steps are smaller.',
  'A Pod that is ready counts as available at once, as with minReadySeconds 0, the default.',
  'No Pod fails for another reason: nodes have room, images can be pulled, and no Pod of an old version breaks.',
  'Stopping Pods are gone after a step. In a cluster they have up to terminationGracePeriodSeconds (30 by default), and as they do not count, there can be more Pods for a while than the upper bound says.',
  'ReplicaSets are named after their version here. In a cluster their names end in a hash of the template.',
  'New settings begin again with version 1, and the number of replicas stays as it is during an update.',
]
