import { expect, test } from 'vitest'
import { findScenario, SCENARIOS } from './scenarios'
import { type Attachment, type Container, LAN, type Request, type Setup } from './setup'
import type { Walk } from './walk'
import { walkPacket } from './walk-packet'

/** `place: source > destination` for each step, and how it ends. */
function told({ steps, end }: Walk): string[] {
  const lines = steps.map(({ place, after }) => `${place.id}: ${after.source} > ${after.destination}`)
  return [...lines, end.kind === 'delivered' ? 'delivered' : end.notices]
}

function walkOf(id: string): Walk {
  const scenario = findScenario(id)
  if (!scenario) throw new Error(`no scenario "${id}"`)
  return walkPacket(scenario)
}

test("a port of the loopback address is relayed: docker-proxy opens a second connection from the bridge's address", () => {
  expect(told(walkOf('published'))).toEqual([
    'browser: 127.0.0.1 > 127.0.0.1:8080',
    'port: 127.0.0.1 > 127.0.0.1:8080',
    'proxy: 172.18.0.1 > 172.18.0.3:80',
    'bridge shop: 172.18.0.1 > 172.18.0.3:80',
    'veth web: 172.18.0.1 > 172.18.0.3:80',
    'eth0 web: 172.18.0.1 > 172.18.0.3:80',
    'program web: 172.18.0.1 > 172.18.0.3:80',
    'delivered',
  ])
  expect(walkOf('published').steps[2]).toEqual({
    number: 3,
    place: { id: 'proxy', label: 'docker-proxy', frame: 'host' },
    change: 'relayed',
    before: { source: '127.0.0.1', destination: '127.0.0.1:8080' },
    after: { source: '172.18.0.1', destination: '172.18.0.3:80' },
    tells: "It takes the connection and opens a second one, from the bridge's address to web.",
  })
})

test('from another machine NAT replaces the destination, and the container sees who asks', () => {
  expect(told(walkOf('from-outside'))).toEqual([
    'phone: 192.168.1.50 > 192.168.1.20:8080',
    'uplink: 192.168.1.50 > 192.168.1.20:8080',
    'nat: 192.168.1.50 > 172.18.0.3:80',
    'bridge shop: 192.168.1.50 > 172.18.0.3:80',
    'veth web: 192.168.1.50 > 172.18.0.3:80',
    'eth0 web: 192.168.1.50 > 172.18.0.3:80',
    'program web: 192.168.1.50 > 172.18.0.3:80',
    'delivered',
  ])
})

test('what is not published is refused by the host, also where it is published on another address', () => {
  const published = findScenario('published')
  expect(told(walkOf('not-published'))).toEqual([
    'browser: 127.0.0.1 > 127.0.0.1:8080',
    'port: 127.0.0.1 > 127.0.0.1:8080',
    'refused',
  ])
  expect(published && told(walkPacket({ ...published, request: { from: 'phone', to: LAN.host, port: 8080 } }))).toEqual(
    ['phone: 192.168.1.50 > 192.168.1.20:8080', 'uplink: 192.168.1.50 > 192.168.1.20:8080', 'refused'],
  )
})

test("a container that asks the host for a port of its own bridge is relayed, because Docker's rule leaves it out", () => {
  const on = (address: string): Attachment => ({ kind: 'network', network: 'shop', address })
  const web: Container = {
    name: 'web',
    program: 'nginx',
    attached: on('172.18.0.3'),
    listens: { on: '0.0.0.0', port: 80 },
    published: { on: '0.0.0.0', port: 8080, to: 80 },
  }
  const api: Container = { name: 'api', program: 'node', attached: on('172.18.0.2') }
  const host: Container = { name: 'agent', program: 'agent', attached: { kind: 'host' } }
  const setup: Setup = {
    networks: [{ driver: 'bridge', name: 'shop', gateway: '172.18.0.1' }],
    containers: [web, api, host],
    request: { from: 'container', container: 'api', to: 'agent', by: 'address', port: 8080 },
  }
  expect(told(walkPacket(setup)).slice(3)).toEqual([
    'bridge shop: 172.18.0.2 > 192.168.1.20:8080',
    'port: 172.18.0.2 > 192.168.1.20:8080',
    'proxy: 172.18.0.1 > 172.18.0.3:80',
    'bridge shop: 172.18.0.1 > 172.18.0.3:80',
    'veth web: 172.18.0.1 > 172.18.0.3:80',
    'eth0 web: 172.18.0.1 > 172.18.0.3:80',
    'program web: 172.18.0.1 > 172.18.0.3:80',
    'delivered',
  ])
})

test('a program that listens on the loopback address of its container is not reached', () => {
  expect(told(walkOf('loopback-app')).slice(-3)).toEqual([
    'veth api: 172.18.0.1 > 172.18.0.4:5000',
    'eth0 api: 172.18.0.1 > 172.18.0.4:5000',
    'closed',
  ])
})

test("on a user-defined network Docker's name server gives the address, and the connection takes the bridge", () => {
  expect(told(walkOf('name'))).toEqual([
    'program web: 127.0.0.1 > 127.0.0.11:53',
    'dns web: 127.0.0.1 > 127.0.0.11:53',
    'program web: 172.18.0.3 > 172.18.0.2:5432',
    'eth0 web: 172.18.0.3 > 172.18.0.2:5432',
    'veth web: 172.18.0.3 > 172.18.0.2:5432',
    'bridge shop: 172.18.0.3 > 172.18.0.2:5432',
    'veth db: 172.18.0.3 > 172.18.0.2:5432',
    'eth0 db: 172.18.0.3 > 172.18.0.2:5432',
    'program db: 172.18.0.3 > 172.18.0.2:5432',
    'delivered',
  ])
})

test('on the default bridge the question for a name leaves the host, and nobody knows the answer', () => {
  expect(told(walkOf('default-bridge-name'))).toEqual([
    'program web: 172.17.0.3 > 192.168.1.1:53',
    'eth0 web: 172.17.0.3 > 192.168.1.1:53',
    'veth web: 172.17.0.3 > 192.168.1.1:53',
    'bridge bridge: 172.17.0.3 > 192.168.1.1:53',
    'nat: 192.168.1.20 > 192.168.1.1:53',
    'name-server: 192.168.1.20 > 192.168.1.1:53',
    'unknown-name',
  ])
})

test('host, none, two networks and macvlan differ in where the way begins and ends', () => {
  const ids = ['host', 'none', 'two-networks', 'macvlan-from-outside', 'macvlan-from-host']
  expect(
    ids.map((id) => [
      id,
      walkOf(id)
        .steps.map(({ place }) => place.id)
        .join(', '),
      told(walkOf(id)).at(-1),
    ]),
  ).toEqual([
    ['host', 'browser, port, program edge', 'delivered'],
    ['none', 'program job, lo job', 'no-route'],
    ['two-networks', 'program web, eth0 web, veth web, bridge shop, filter', 'silence'],
    ['macvlan-from-outside', 'phone, uplink, eth0 kiosk, program kiosk', 'delivered'],
    ['macvlan-from-host', 'browser, uplink', 'no-answer'],
  ])
})

test('a drawing also has the program that is not reached, and what lies outside of the host stands at an end', () => {
  expect(walkOf('default-bridge-name').places.map(({ id }) => id)).toEqual([
    'program web',
    'eth0 web',
    'veth web',
    'bridge bridge',
    'nat',
    'program db',
    'name-server',
  ])
})

test('each scenario can be told: its id is its own, it has a title, and someone has typed a command', () => {
  expect(new Set(SCENARIOS.map(({ id }) => id)).size).toBe(SCENARIOS.length)
  expect(SCENARIOS.filter(({ title, commands }) => !title || commands.length === 0)).toEqual([])
})

test('a setup that cannot be walked says why', () => {
  const request: Request = { from: 'container', container: 'web', to: 'nobody', by: 'name', port: 80 }
  expect(() => walkPacket({ networks: [], containers: [], request })).toThrow('"nobody" is no container of the setup')
})
