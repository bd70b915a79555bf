/** Where the model is simpler than a cluster, as readers are told. */
export const SIMPLIFICATIONS: readonly string[] = [
  'A Service shares out connections, not requests. With many short connections both come to the same; a client that keeps its connection open stays with the Pod it got.',
  'Shares and failures are expected values. Few requests scatter around them, and a gateway may round weights a little.',
  'Every request costs the same, every Pod is ready and as fast as any other, and nobody is sent to the same version again by a cookie.',
  'A change of a selector or a weight takes effect at once. In a cluster it takes a moment to reach every node, and open connections stay where they are.',
  'Only the number of Pods is counted as cost. A change of the database that both versions must get along with is left out, and it often decides.',
]
