import { bridgeOf, cableOf, interfaceOf, programOf, UPLINK } from './places'
import type { Route } from './route'
import type { Container, Network } from './setup'
import type { WalkEnd } from './walk'

export const DELIVERED: WalkEnd = { kind: 'delivered' }

export function dropped(notices: Extract<WalkEnd, { kind: 'dropped' }>['notices']): WalkEnd {
  return { kind: 'dropped', notices }
}

interface Arrival {
  container: Container
  network: Network
  port: number
}

/** From the bridge through the cable into the container, and to its program. */
export function crossBridge(route: Route, arrival: Arrival): WalkEnd {
  const { container, network } = arrival
  route.pass(bridgeOf(network), `A switch inside the host. It knows which cable leads to ${container.name}.`)
  return crossCable(route, arrival)
}

export function crossCable(route: Route, { container, port }: Arrival): WalkEnd {
  route.pass(
    cableOf(container),
    `A pair of virtual interfaces (veth) is the cable: in on the host's side, out in ${container.name}.`,
  )
  return knock(route, container, port)
}

/** At the container's own address: its kernel side looks for a program that takes the connection. */
export function knock(route: Route, container: Container, port: number): WalkEnd {
  const { name, program, listens } = container
  if (listens?.port === port && listens.on === '0.0.0.0') {
    route.pass(interfaceOf(container), `The packet arrives at an address that belongs to ${name}.`)
    route.pass(programOf(container), `It listens on port ${port} of every address in ${name}, so it answers.`)
    return DELIVERED
  }
  const why =
    listens?.port === port
      ? `${program} listens on ${listens.on}, the loopback address of ${name}. Nobody listens on this address, so the kernel refuses.`
      : `No program in ${name} listens on port ${port}, so the kernel refuses.`
  route.pass(interfaceOf(container), why)
  return dropped('refused')
}

/** Across a macvlan network, from one container to another. */
export function crossCard(route: Route, { container, port }: Omit<Arrival, 'network'>): WalkEnd {
  route.pass(
    UPLINK,
    `Both containers hang on this card. The macvlan driver hands the packet over to ${container.name}.`,
  )
  return knock(route, container, port)
}
