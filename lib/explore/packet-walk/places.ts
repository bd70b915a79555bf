import { addressOf, type Container, DEFAULT_BRIDGE, LAN, type Network } from './setup'
import type { Frame, Place } from './walk'

export const BROWSER: Place = { id: 'browser', label: 'Browser', frame: 'host' }
export const PHONE: Place = { id: 'phone', label: 'Phone', note: LAN.phone, frame: 'lan' }
export const NAME_SERVER: Place = { id: 'name-server', label: 'Name server', note: LAN.nameServer, frame: 'lan' }
export const UPLINK: Place = { id: 'uplink', label: "Host's eth0", note: LAN.host, frame: 'host' }
export const PROXY: Place = { id: 'proxy', label: 'docker-proxy', frame: 'host' }
export const NAT: Place = { id: 'nat', label: 'NAT rules', frame: 'host' }
export const FILTER: Place = { id: 'filter', label: 'Filter rules', frame: 'host' }

export function hostPort(address: string, port: number): Place {
  return { id: 'port', label: 'Host port', note: `${address}:${port}`, frame: 'host' }
}

export function bridgeOf(network: Network): Place {
  const label = network.name === DEFAULT_BRIDGE ? 'Bridge docker0' : `Bridge of ${network.name}`
  const note = network.driver === 'bridge' ? { note: network.gateway } : {}
  return { id: `bridge ${network.name}`, label, ...note, frame: 'host' }
}

/** One end of a veth pair is the container's eth0, the other is plugged into the bridge. */
export function cableOf(container: Container): Place {
  return { id: `veth ${container.name}`, label: `veth, the cable to ${container.name}`, frame: 'host', isCable: true }
}

export function interfaceOf(container: Container): Place {
  const address = addressOf(container)
  return { id: `eth0 ${container.name}`, label: 'eth0', ...(address && { note: address }), frame: frameOf(container) }
}

export function loopbackOf(container: Container): Place {
  return { id: `lo ${container.name}`, label: 'lo, the loopback', note: '127.0.0.1', frame: frameOf(container) }
}

export function dnsOf(container: Container): Place {
  return { id: `dns ${container.name}`, label: "Docker's DNS", note: '127.0.0.11:53', frame: frameOf(container) }
}

export function programOf(container: Container): Place {
  const { name, program, listens } = container
  const note = listens && { note: `${listens.on}:${listens.port}` }
  return { id: `program ${name}`, label: program, ...note, frame: frameOf(container) }
}

function frameOf({ name }: Container): Frame {
  return `container ${name}`
}
