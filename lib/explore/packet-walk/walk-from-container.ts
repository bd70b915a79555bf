import { crossCable, crossCard, dropped } from './arrive'
import {
  bridgeOf,
  cableOf,
  dnsOf,
  FILTER,
  hostPort,
  interfaceOf,
  loopbackOf,
  NAME_SERVER,
  NAT,
  programOf,
  UPLINK,
} from './places'
import type { Route } from './route'
import { addressOf, type Container, DEFAULT_BRIDGE, findNetwork, LAN, type Network, type Setup } from './setup'
import type { WalkEnd } from './walk'
import { knockAtHost, meetParent, walkFromHost } from './walk-from-host'

export interface Talk {
  sender: Container
  target: Container
  by: 'name' | 'address'
  port: number
}

/** One container wants to talk to another. */
export function walkFromContainer(route: Route, setup: Setup, talk: Talk): WalkEnd {
  const { sender, target, by, port } = talk
  const network = findNetwork(setup, sender)
  if (sender.attached.kind === 'none') return stayInside(route, talk)
  const to = addressOf(target) ?? LAN.host
  if (!network) return by === 'name' ? askOutside(route, talk) : walkFromHost(route, setup, { to, port, sender })
  if (by === 'address') return connect(route, setup, { ...talk, network })
  if (network.name === DEFAULT_BRIDGE) return askOutside(route, talk, network)
  return askDocker(route, setup, { ...talk, network }) ?? connect(route, setup, { ...talk, network })
}

type Plugged = Talk & { network: Network }

/** Docker's own name server, in the container: `undefined` where it knows the name and the walk goes on. */
function askDocker(route: Route, setup: Setup, { sender, target, network }: Plugged): WalkEnd | undefined {
  route.send(
    programOf(sender),
    { source: '127.0.0.1', destination: '127.0.0.11:53' },
    `It has only a name, so it asks the name server that Docker has set for ${sender.name}: who is ${target.name}?`,
  )
  const isKnown = findNetwork(setup, target)?.name === network.name
  route.pass(
    dnsOf(sender),
    isKnown
      ? `The Docker daemon answers. It knows every container on ${network.name}: ${target.name} is ${addressOf(target)}.`
      : `No container on ${network.name} is called ${target.name}, and no name server outside knows it either.`,
  )
  return isKnown ? undefined : dropped('unknown-name')
}

/** A name server outside, which knows no containers. */
function askOutside(route: Route, { sender, target }: Talk, network?: Network): WalkEnd {
  const source = addressOf(sender) ?? LAN.host
  route.send(
    programOf(sender),
    { source, destination: `${LAN.nameServer}:53` },
    `It has only a name. ${sender.name} got a copy of the host's list of name servers, so it asks there: who is ${target.name}?`,
  )
  if (network) {
    leave(route, sender, network)
    route.pass(
      bridgeOf(network),
      'The name server is not on this network, so the packet goes to the host, the way out of it.',
    )
    route.rewrite(
      NAT,
      { source: LAN.host },
      `On the way out of the host, its address takes the place of ${sender.name}'s.`,
    )
  }
  route.pass(NAME_SERVER, `It has never heard of a container called ${target.name}, and says so.`)
  return dropped('unknown-name')
}

function connect(route: Route, setup: Setup, { sender, target, network, port }: Plugged): WalkEnd {
  const to = addressOf(target) ?? LAN.host
  const isNear = findNetwork(setup, target)?.name === network.name
  const source = addressOf(sender) ?? LAN.host
  const opens = `It opens a connection to ${to}, port ${port}.`
  route.send(programOf(sender), { source, destination: `${to}:${port}` }, opens)
  leave(route, sender, network)
  if (network.driver === 'macvlan') {
    if (isNear) return crossCard(route, { container: target, port })
    if (to === LAN.host) return meetParent(route, sender)
    route.pass(UPLINK, `The packet goes out into the network, where nobody has a way to ${to}.`)
    return dropped('silence')
  }
  if (isNear) {
    route.pass(
      bridgeOf(network),
      `${target.name} is on the same bridge: no NAT, no published port needed, and by default no rule stops it.`,
    )
    return crossCable(route, { container: target, network, port })
  }
  route.pass(bridgeOf(network), `${to} is not on this network, so the packet goes to the host, the way out of it.`)
  if (to === LAN.host) return knockAtHost(route, setup, { to, port, at: hostPort(to, port), from: network })
  return dropBetween(route, setup, target)
}

/** What leaves one network does not enter another one of the same host. */
function dropBetween(route: Route, setup: Setup, target: Container): WalkEnd {
  if (findNetwork(setup, target)?.driver === 'macvlan') return meetParent(route, target)
  route.pass(
    FILTER,
    `The packet does not come from the network that ${target.name} is on, so a rule of Docker's drops it.`,
  )
  return dropped('silence')
}

/** From the container to its end of the network. */
function leave(route: Route, sender: Container, network: Network) {
  route.pass(interfaceOf(sender), `The packet leaves ${sender.name} through its own interface.`)
  if (network.driver === 'bridge') route.pass(cableOf(sender), "Through the cable it reaches the host's side.")
}

function stayInside(route: Route, { sender, target, by, port }: Talk): WalkEnd {
  const destination = by === 'name' ? `${LAN.nameServer}:53` : `${addressOf(target) ?? LAN.host}:${port}`
  route.send(programOf(sender), { source: 'no address', destination }, `It wants to send to ${destination}.`)
  route.pass(
    loopbackOf(sender),
    `The loopback is all that ${sender.name} has. No way leads out, so the kernel gives up at once.`,
  )
  return dropped('no-route')
}
