/** Where the tree is simpler than a cluster, as readers are told. */
export const SIMPLIFICATIONS: readonly string[] = [
  'It follows one Pod and one reason. A Pod can have several at once, and repairing the first shows the next.',
  'It asks for the last event. Events are kept for an hour by default, so an old problem may have none left.',
  'STATUS shows one word for all containers of a Pod. With several, look at the state of each.',
  'A Pod that is ready and still gets no requests is not in it: there the Service and its EndpointSlices come next.',
]
