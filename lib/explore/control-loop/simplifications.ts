/** Where the control loop is simpler than Kubernetes 1.36, as readers are told. */
export const SIMPLIFICATIONS: readonly string[] = [
  'Controllers act within fractions of a second, and several at a time. Here they act one by one, at the same second, so that you can watch them; a real ReplicaSet controller creates or deletes several Pods in one go.',
  'Two seconds for the start of a Pod and two for its end are assumptions: pulling an image, probes or a slow program take longer. A program has 30 s to end unless the Pod says otherwise.',
  'Times of Kubernetes are its defaults: 50 s until a silent node counts as unreachable, 300 s of toleration, a back-off of 10 s that doubles up to 300 s. The 50 s begin here at the moment of the loss. In truth they begin at the last sign of life, up to 10 s before it, and the check comes every 5 s.',
  'The lost node has lost its network: its containers go on, unseen. After a loss of power they would be gone, and would be started anew when the node is back.',
  'The control plane runs elsewhere and is never lost. One node at a time can be lost; with three or more unreachable nodes that are most of a zone, Kubernetes evicts more slowly or not at all.',
  'The scheduler takes the node with the fewest Pods. The real one weighs resources, affinity, spreading and more. No node here is ever full.',
  'Of equal Pods a ReplicaSet deletes the newest. Real ones compare ages only roughly and decide equal cases by chance.',
]
