import { listEndpoints, usableEndpoints } from './endpoint-slice'
import { changePod, type Setup } from './setup'

/**
 * What became of one request, each over a connection of its own.
 * `rejected`: the Service has no usable endpoint, and kube-proxy has the node reject the connection (its rule "has no
 * endpoints" in pkg/proxy/iptables/proxier.go answers with an ICMP error, which TCP clients report as refused).
 * `refused`: it reached a Pod that nobody listens in at this port, whose kernel refuses it.
 */
export type Reply = { kind: 'answered' | 'refused'; pod: string } | { kind: 'rejected' }

/** Sends requests one after the other, to the usable endpoints in turn. */
export function sendRequests(start: Setup, count: number): { setup: Setup; replies: readonly Reply[] } {
  const usable = usableEndpoints(listEndpoints(start))
  let setup = start
  const replies: Reply[] = []
  for (let sent = 0; sent < count; sent++) {
    const endpoint = usable[setup.turn % usable.length]
    if (!endpoint) {
      replies.push({ kind: 'rejected' })
      continue
    }
    const { name, listensOn } = endpoint.pod
    const isAnswered = listensOn === Number(setup.targetPort)
    replies.push({ kind: isAnswered ? 'answered' : 'refused', pod: name })
    const counted = isAnswered ? changePod(setup, name, ({ answered }) => ({ answered: answered + 1 })) : setup
    setup = { ...counted, turn: setup.turn + 1 }
  }
  return { setup, replies }
}
