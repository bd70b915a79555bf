import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Attachment, type Container, DEFAULT_BRIDGE, LAN, type Network, type Request, type Setup } from './setup'
import { walkPacket } from './walk-packet'

const networks: readonly Network[] = [
  { driver: 'bridge', name: DEFAULT_BRIDGE, gateway: '172.17.0.1' },
  { driver: 'bridge', name: 'shop', gateway: '172.18.0.1' },
  { driver: 'macvlan', name: 'lan' },
]
const ports = fc.constantFrom(80, 8080)
const attachments = (last: number): fc.Arbitrary<Attachment> =>
  fc.constantFrom<Attachment>(
    { kind: 'host' },
    { kind: 'none' },
    { kind: 'network', network: DEFAULT_BRIDGE, address: `172.17.0.${last}` },
    { kind: 'network', network: 'shop', address: `172.18.0.${last}` },
    { kind: 'network', network: 'lan', address: `192.168.1.20${last}` },
  )
const containers = (name: string, last: number): fc.Arbitrary<Container> =>
  fc.record(
    {
      name: fc.constant(name),
      program: fc.constant('nginx'),
      attached: attachments(last),
      listens: fc.record({ on: fc.constantFrom('0.0.0.0' as const, '127.0.0.1' as const), port: ports }),
      published: fc.record({ on: fc.constantFrom('0.0.0.0', '127.0.0.1', LAN.host), port: ports, to: ports }),
    },
    { requiredKeys: ['name', 'program', 'attached'] },
  )
const to = fc.constantFrom('127.0.0.1', LAN.host, '172.17.0.2', '172.18.0.2', '192.168.1.202', '10.0.0.1')
const requests: fc.Arbitrary<Request> = fc.oneof(
  fc.record({ from: fc.constantFrom('browser' as const, 'phone' as const), to, port: ports }),
  fc.record({
    from: fc.constant('container' as const),
    container: fc.constant('one'),
    to: fc.constant('two'),
    by: fc.constantFrom('name' as const, 'address' as const),
    port: ports,
  }),
)
const setups: fc.Arbitrary<Setup> = fc
  .record({
    networks: fc.constant(networks),
    containers: fc.tuple(containers('one', 2), containers('two', 3)),
    request: requests,
  })
  .filter(
    ({ containers: [, two], request }) =>
      two.attached.kind !== 'none' || request.from !== 'container' || request.by === 'name',
  )
  // What a machine sends to its own loopback address never leaves it.
  .filter(({ request }) => request.from !== 'phone' || request.to !== '127.0.0.1')

test('every setup ends at the program or before it, and is drawn with every place that is reached', () => {
  fc.assert(
    fc.property(setups, (setup) => {
      const { places, steps, end } = walkPacket(setup)
      const last = steps.at(-1)?.place.id ?? ''
      expect(last.startsWith('program')).toBe(end.kind === 'delivered')
      expect(steps.length).toBeGreaterThan(1)
      const drawn = places.map(({ id }) => id)
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(steps.filter(({ place }) => !drawn.includes(place.id))).toEqual([])
    }),
  )
})

test('addresses change only where a step says so, and then they do', () => {
  fc.assert(
    fc.property(setups, (setup) => {
      const { steps } = walkPacket(setup)
      for (const [index, { change, before, after }] of steps.entries()) {
        if (change === 'sent') expect(before).toBeUndefined()
        else expect(before).toEqual(steps[index - 1]?.after)
        if (change === 'kept') expect(after).toEqual(before)
        else expect(after).not.toEqual(before)
      }
      expect(steps[0]?.change).toBe('sent')
    }),
  )
})

test('what is delivered was sent to an open port: published, shared with the host, or on the same network', () => {
  fc.assert(
    fc.property(setups, (setup) => {
      const { steps, end } = walkPacket(setup)
      const name = steps.at(-1)?.place.id.replace('program ', '')
      const reached = setup.containers.find((container) => container.name === name)
      if (end.kind === 'dropped') return
      const [, port] = /:(\d+)$/.exec(steps.at(-1)?.after.destination ?? '') ?? []
      expect(String(reached?.listens?.port)).toBe(port)
      expect(reached?.attached.kind).not.toBe('none')
    }),
  )
})
