import { programOf } from './places'
import { Route } from './route'
import { addressOf, findContainer, type Setup } from './setup'
import type { Walk } from './walk'
import { walkFromContainer } from './walk-from-container'
import { walkFromHost, walkFromPhone } from './walk-from-host'

/**
 * Follows the first packet of a connection through a Linux host with Docker Engine 29 and its default settings.
 *
 * What is sent to the host's loopback address is relayed by docker-proxy, because the rule that sends packets to Docker's
 * NAT chain leaves 127.0.0.0/8 out; what comes from elsewhere is rewritten by DNAT. Between bridge networks a rule drops
 * every packet to a container's address that does not come in through that container's bridge. Containers on networks
 * that somebody made ask the daemon's name server at 127.0.0.11; those on the default bridge ask the host's.
 * https://docs.docker.com/engine/network/port-publishing/ https://docs.docker.com/engine/network/dns/
 * https://docs.docker.com/engine/network/drivers/ (bridge, host, none, macvlan)
 * https://github.com/moby/moby/tree/master/daemon/libnetwork/drivers/bridge/internal/iptabler (the rules, and in testdata how they look)
 * https://github.com/moby/moby/blob/master/cmd/docker-proxy/tcp_proxy_linux.go (a second connection; closed where that one fails)
 * https://man7.org/linux/man-pages/man7/arp.7.html (three questions, a second apart, before an address counts as unreachable)
 *
 * Where it is simpler than Docker, `simplifications.ts` says.
 */
export function walkPacket(setup: Setup): Walk {
  const { request } = setup
  const route = new Route()
  if (request.from === 'container') {
    const sender = findContainer(setup, request.container)
    const target = findContainer(setup, request.to)
    if (!sender || !target) throw new Error(`"${request.container}" or "${request.to}" is no container of the setup`)
    if (target.attached.kind === 'none' && request.by === 'address') {
      throw new Error(`"${request.to}" is on no network and has no address`)
    }
    return route.finish(walkFromContainer(route, setup, { ...request, sender, target }), programOf(target))
  }
  const walk = request.from === 'phone' ? walkFromPhone : walkFromHost
  const end = walk(route, setup, request)
  const wanted = setup.containers.find((container) => addressOf(container) === request.to) ?? setup.containers[0]
  return route.finish(end, wanted && programOf(wanted))
}
