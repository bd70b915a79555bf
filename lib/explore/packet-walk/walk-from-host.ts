import { crossBridge, DELIVERED, dropped, knock } from './arrive'
import { BROWSER, hostPort, NAT, PHONE, PROXY, programOf, UPLINK } from './places'
import type { Route } from './route'
import { addressOf, type Container, findNetwork, LAN, type Network, type Setup } from './setup'
import type { Place, WalkEnd } from './walk'

export interface Wish {
  to: string
  port: number
}

/** A program of the host sends: the browser, or one in a container that shares the host's network. */
export function walkFromHost(route: Route, setup: Setup, wish: Wish & { sender?: Container }): WalkEnd {
  const { to, port, sender } = wish
  const target = setup.containers.find((container) => addressOf(container) === to)
  const network = target && findNetwork(setup, target)
  const source = isLoopback(to) ? to : network?.driver === 'bridge' ? network.gateway : LAN.host
  const opens = `It opens a connection to ${to}, port ${port}.`
  route.send(sender ? programOf(sender) : BROWSER, { source, destination: `${to}:${port}` }, opens)
  if (target && network?.driver === 'bridge') return crossBridge(route, { container: target, network, port })
  if (target && network) return meetParent(route, target)
  if (isLoopback(to) || to === LAN.host) return knockAtHost(route, setup, { ...wish, at: hostPort(to, port) })
  route.pass(UPLINK, `Nobody in the network has the address ${to}.`)
  return dropped('no-answer')
}

/** Another machine sends. */
export function walkFromPhone(route: Route, setup: Setup, { to, port }: Wish): WalkEnd {
  route.send(
    PHONE,
    { source: LAN.phone, destination: `${to}:${port}` },
    `From the same local network as the host, it opens a connection to ${to}, port ${port}.`,
  )
  const target = setup.containers.find((container) => addressOf(container) === to)
  if (target && findNetwork(setup, target)?.driver === 'macvlan') {
    route.pass(
      UPLINK,
      `The host's card also takes what is sent to ${target.name}'s own MAC address, and hands it over.`,
    )
    return knock(route, target, port)
  }
  if (to === LAN.host) return knockAtHost(route, setup, { to, port, at: UPLINK })
  route.pass(
    UPLINK,
    `${to} is an address inside the host. Nobody outside has a way to it, and Docker's rules would drop what came.`,
  )
  return dropped('silence')
}

/**
 * At an address of the host: a program of the host, a container that shares its network, or a published port. `from` is the
 * bridge of a container that sends.
 */
export function knockAtHost(
  route: Route,
  setup: Setup,
  { to, port, at, from }: Wish & { at: Place; from?: Network },
): WalkEnd {
  const isThere = (on: string) => on === '0.0.0.0' || on === to
  const sharing = setup.containers.find(
    ({ attached, listens }) => attached.kind === 'host' && listens?.port === port && isThere(listens.on),
  )
  if (sharing) {
    route.pass(
      at,
      `This is ${sharing.name}'s network too: it has no other. Nothing is forwarded and nothing rewritten.`,
    )
    route.pass(programOf(sharing), `It listens on port ${port} of the host itself, so it answers.`)
    return DELIVERED
  }
  const container = setup.containers.find(({ published }) => published?.port === port && isThere(published.on))
  const network = container && findNetwork(setup, container)
  if (!container?.published || network?.driver !== 'bridge') {
    route.pass(at, explainRefusal(setup, { to, port }))
    return dropped('refused')
  }
  const inside = { container, network, port: container.published.to }
  const destination = `${addressOf(container)}:${inside.port}`
  // Docker's rule leaves out what comes from the container's own bridge (iptables: "! -i <bridge>").
  if (isLoopback(to) || from?.name === network.name) {
    route.pass(at, `Port ${port} is published on ${container.published.on}. The helper docker-proxy listens there.`)
    route.relay(
      PROXY,
      { source: network.gateway, destination },
      `It takes the connection and opens a second one, from the bridge's address to ${container.name}.`,
    )
    const end = crossBridge(route, inside)
    return end.kind === 'delivered' ? end : dropped('closed')
  }
  route.pass(at, 'The packet reaches an address of the host. The rules that Docker has written are asked first.')
  route.rewrite(
    NAT,
    { destination },
    `The port is published, so a rule puts ${container.name}'s address and port in. The sender stays as it is.`,
  )
  return crossBridge(route, inside)
}

function explainRefusal({ containers }: Setup, { to, port }: Wish): string {
  const elsewhere = containers.find(({ published }) => published?.port === port)?.published
  return elsewhere
    ? `Port ${port} is published on ${elsewhere.on}, and nobody listens on ${to}, so the kernel refuses.`
    : `No program of the host listens on port ${port}, and none was published, so the kernel refuses.`
}

/** The kernel keeps a macvlan interface apart from the interface that it hangs on. */
export function meetParent(route: Route, { name }: Container): WalkEnd {
  route.pass(
    UPLINK,
    `${name} hangs on this very card, and the kernel passes nothing between a card and its macvlan interfaces.`,
  )
  return dropped('no-answer')
}

function isLoopback(address: string): boolean {
  return address.startsWith('127.')
}
