import { expect, test } from 'vitest'
import { findScenario, SCENARIOS } from './scenarios'
import { walkPacket } from './walk-packet'
import { foldCommand, writeChange, writeEnd, writeRequest } from './write-walk'

function find(id: string) {
  const scenario = findScenario(id)
  if (!scenario) throw new Error(`no scenario "${id}"`)
  return scenario
}

test('a step tells the addresses where they are new, and which of them', () => {
  expect(walkPacket(find('from-outside')).steps.map(writeChange)).toEqual([
    '192.168.1.50 → 192.168.1.20:8080',
    '',
    '192.168.1.50 → 172.18.0.3:80, new destination',
    '',
    '',
    '',
    '',
  ])
  expect(writeChange(walkPacket(find('published')).steps[2] ?? fail())).toBe(
    '172.18.0.1 → 172.18.0.3:80, new source and destination',
  )
  expect(writeChange(walkPacket(find('default-bridge-name')).steps[4] ?? fail())).toBe(
    '192.168.1.20 → 192.168.1.1:53, new source',
  )
})

test('each end says what the sender notices', () => {
  expect(Object.fromEntries(SCENARIOS.map((scenario) => [scenario.id, writeEnd(walkPacket(scenario))]))).toEqual({
    published: 'Delivered. The answer goes the same way back, and the addresses are changed back on it.',
    'from-outside': 'Delivered. The answer goes the same way back, and the addresses are changed back on it.',
    'not-published': 'It ends here. The sender is told at once: connection refused.',
    'loopback-app': 'It ends here. docker-proxy closes the connection: the sender gets an empty reply or a reset.',
    name: 'Delivered. The answer goes the same way back.',
    'default-bridge-name': 'It ends here. The sender learns no address, so it cannot even try to connect.',
    'two-networks': 'It ends here. The sender is told nothing and waits until it gives up.',
    none: 'It ends here. The sender is told at once: network unreachable.',
    host: 'Delivered. The answer goes the same way back.',
    'macvlan-from-outside': 'Delivered. The answer goes the same way back.',
    'macvlan-from-host': 'It ends here. The sender waits about three seconds and is then told: no route to host.',
  })
})

test('a request says who wants to reach what', () => {
  expect(['published', 'from-outside', 'name', 'two-networks'].map((id) => writeRequest(find(id)))).toEqual([
    'A browser on the host opens http://127.0.0.1:8080.',
    'A phone opens http://192.168.1.20:8080.',
    'web connects to db, port 5432.',
    'web connects to 172.19.0.2, port 5432.',
  ])
})

test('a long command is folded as a shell reads it, and never between a flag and its value', () => {
  expect(foldCommand('docker run -d --name web nginx:1.29', 20)).toBe(
    ['docker run -d \\', '  --name web \\', '  nginx:1.29'].join('\n'),
  )
  expect(foldCommand('docker ps', 20)).toBe('docker ps')
})

test('folded and unfolded, every command of a scenario is the same', () => {
  for (const command of SCENARIOS.flatMap(({ commands }) => commands)) {
    expect(foldCommand(command, 36).replaceAll(' \\\n  ', ' ')).toBe(command)
  }
})

function fail(): never {
  throw new Error('the walk is shorter than expected')
}
