/** Where the explainer is simpler than Kubernetes 1.36, as readers are told. */
export const SIMPLIFICATIONS: readonly string[] = [
  'Requests go to the endpoints in turn, so that you can count. kube-proxy picks by chance for each new connection: even on average, uneven in the small. Requests over one kept connection all go to the same Pod.',
  'Changes take effect at once. In a cluster the EndpointSlice and the rules of every node follow within about a second, so that a Pod that is being deleted may still get some connections.',
  'kube-proxy is in its iptables mode, the default, with default settings of the Service: no session affinity, internalTrafficPolicy Cluster, no traffic distribution, publishNotReadyAddresses false. Other implementations may drop packets where this one refuses.',
  'The Pods belong to no controller. A ReplicaSet would create a Pod in place of one that lost its label or is being deleted.',
  'A Pod that is being deleted stays until you untick it, which no real Pod can do. Its readiness probe goes on meanwhile, as a real one does.',
  'There are no probes of the port itself: a Pod counts as ready although nothing listens on the targetPort. A readiness probe on that port would have found it out.',
]
