/** Where this node is simpler than Kubernetes, as readers are told. */
export const SIMPLIFICATIONS: readonly string[] = [
  'The node runs Linux with cgroup v2 and no swap. Each Pod has one container with one process, restartPolicy Always, and requests of its own, not for the Pod as a whole.',
  'Every change begins anew: the Pods grow to what they want, and the drawing shows what that comes to. In a cluster an evicted Pod stays Failed and its Deployment makes a new one, and a killed container waits longer before each start.',
  'CPU is divided in proportion to requests. Since runc 1.3.2 and crun 1.23 the weight that a request becomes follows a bent curve, so small requests get somewhat more; and Pods share first by QoS class, then among themselves.',
  'Use is taken as memory that cannot be given back. The kubelet counts the working set, which holds a part of the file cache too.',
  'When the sum is more than the node has and grows slowly, the kubelet is shown to look while 50Mi are left, and the uses are those that the Pods would reach. Real messages count in Ki, such as 88164Ki.',
  'Beside memory.available of the node the kubelet watches that of all Pods together, and it never evicts static or critical Pods.',
  "The kernel's score is written as the documentation has it: thousandths of memory used plus oom_score_adj. The kernel also counts page tables.",
]
