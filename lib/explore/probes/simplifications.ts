/** Where the model is simpler than a cluster, as readers are told. */
export const SIMPLIFICATIONS: readonly string[] = [
  'The Pod has one container with HTTP probes, its image is on the node, and its start takes 1 second. An app that does not hang ends 1 second after SIGTERM.',
  'All times are whole seconds, and what follows from something follows in the same second: Ready, the EndpointSlice and the routes to it each take a moment longer in a cluster.',
  'Each probe has a clock that ticks every periodSeconds from the Pod’s first second on, so the first probe comes up to one period after the start of the container. Readiness is asked at once when the container counts as started, as the kubelet does. The kubelet may ask a Pod that is not Ready more often than that, which is left out.',
  'The documentation says that the delay of readiness and liveness begins after startup. In the source of the kubelet it counts from the start of the container for all three, and so it does here.',
  'The back-off is that of the kubelet’s source, to the second: 10 s, doubled with each restart up to 300 s, new after 10 minutes of running. After a failed probe the kubelet measures it from the end of the container before, so the first restarts come at once. Real waits end up to 10 seconds later. A cluster may be set up with other back-offs.',
  'Startup and liveness ask the same endpoint. Probes may have a terminationGracePeriodSeconds of their own, which is left out, and so are preStop hooks and readiness gates.',
  'A hang befalls the container that runs at that moment, once. When the database is back, the app works again at once.',
]
