import { type Endpoint, listEndpoints, usableEndpoints } from './endpoint-slice'
import type { Reply } from './send-requests'
import { type Pod, type Setup, selectorOf } from './setup'

/** What the EndpointSlice holds and where requests would go. */
export function writeSlice(setup: Setup): string {
  const endpoints = listEndpoints(setup)
  const usable = usableEndpoints(endpoints)
  if (endpoints.length === 0) {
    return `No Pod has the labels of the selector, ${selectorOf(setup)?.label}. The EndpointSlice is empty.`
  }
  const addresses = `The EndpointSlice has ${endpoints.length} ${endpoints.length === 1 ? 'address' : 'addresses'}`
  if (usable.length === 0) return `${addresses}, and none that may get requests.`
  const names = listNames(usable.map(({ pod }) => pod.name))
  return usable.some(({ ready }) => ready)
    ? `${addresses}. Requests go to ${names}.`
    : `${addresses}, none of them ready. So requests go to what terminates and still serves: ${names}.`
}

/** What became of some requests, Pod by Pod. */
export function writeReplies(setup: Setup, replies: readonly Reply[]): string {
  const count = replies.length === 1 ? 'One request' : `${replies.length} requests`
  if (replies.some(({ kind }) => kind === 'rejected')) {
    const why =
      listEndpoints(setup).length === 0
        ? 'the EndpointSlice is empty'
        : 'no address of the EndpointSlice may get requests'
    return `${count}: connection refused. The Service exists, and so does its address, but ${why}. kube-proxy has the node reject the connection; no Pod hears of it.`
  }
  const names = [...new Set(replies.flatMap((reply) => (reply.kind === 'rejected' ? [] : [reply.pod])))].toSorted()
  const parts = names.map((name) => {
    const own = replies.filter((reply) => reply.kind !== 'rejected' && reply.pod === name)
    return own[0]?.kind === 'answered'
      ? `${name} answers ${own.length}`
      : `${name} refuses ${own.length}, since nothing listens on its port ${setup.targetPort}`
  })
  return `${count}: ${parts.join('; ')}.`
}

/** What a Pod has to do with the Service, for its place in the drawing. */
export function writeRole(setup: Setup, pod: Pod): { isSelected: boolean; getsRequests: boolean; text: string } {
  const endpoints = listEndpoints(setup)
  const isOwn = ({ pod: { name } }: Endpoint) => name === pod.name
  const isSelected = endpoints.some(isOwn)
  const getsRequests = usableEndpoints(endpoints).some(isOwn)
  const text = getsRequests ? 'selected, gets requests' : isSelected ? 'selected, gets none' : 'not selected'
  return { isSelected, getsRequests, text }
}

function listNames(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names)
}
