import { type Pod, type Setup, selectorOf } from './setup'

/** An entry of an EndpointSlice, with its three conditions. */
export interface Endpoint {
  pod: Pod
  ready: boolean
  serving: boolean
  terminating: boolean
}

/**
 * The endpoints of the Service: every Pod that has all labels of the selector, whether it is ready or not.
 * `serving` follows the Pod's condition `Ready`; `ready` is the same but never true for a Pod that is being deleted.
 * https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/#conditions
 */
export function listEndpoints(setup: Setup): readonly Endpoint[] {
  const selector = selectorOf(setup)
  return setup.pods
    .filter(({ app, track }) => app === selector?.app && (selector.track === undefined || track === selector.track))
    .map((pod) => ({
      pod,
      ready: pod.isReady && !pod.isTerminating,
      serving: pod.isReady,
      terminating: pod.isTerminating,
    }))
}

/**
 * The endpoints to which kube-proxy sends new connections: those that are ready, and only where there is none, those that are
 * being deleted and still serve. `CategorizeEndpoints` in pkg/proxy/topology.go.
 */
export function usableEndpoints(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  const ready = endpoints.filter((endpoint) => endpoint.ready)
  return ready.length > 0 ? ready : endpoints.filter(({ serving, terminating }) => serving && terminating)
}
