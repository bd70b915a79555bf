/** Where this scheduler is simpler than Kubernetes, as readers are told. */
export const SIMPLIFICATIONS: readonly string[] = [
  'Of all filters it has NodeUnschedulable, TaintToleration, NodeAffinity (nodeSelector), NodeResourcesFit, PodTopologySpread and InterPodAffinity. Ports, volumes, devices and the limit on the number of Pods are left out.',
  'Of all scorers it has the two that differ here: NodeResourcesFit (LeastAllocated) and NodeResourcesBalancedAllocation. The others would give every node the same points, except ImageLocality, which likes a node that has the image.',
  'Of nodes with equal points it takes the first. Kubernetes takes one of them at random.',
  'All Pods have the same priority, so preemption never finds a victim.',
  'Pending Pods are tried again at once after every change. Kubernetes waits for a change that can help, and longer after each failure.',
  'Pods stand alone. Those of a Deployment would also be spread by default, as far as that is possible.',
  'A node has one taint at most, and its system Pods and DaemonSets are left out. A cordoned node gets the taint node.kubernetes.io/unschedulable too; its filter never gets a turn here.',
  'The message is that of Kubernetes 1.36. Before 1.35 (and the last releases of 1.34) it names the taint, as in "node(s) had untolerated taint {dedicated: gpu}"; after 1.36 it leaves out "no new claims to deallocate", which is about devices.',
]
