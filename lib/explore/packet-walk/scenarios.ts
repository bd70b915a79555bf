import { type Container, DEFAULT_BRIDGE, LAN, type Network, type Setup } from './setup'

export interface Scenario extends Setup {
  id: string
  /** For a list of choices. */
  title: string
  /** What somebody has typed before. */
  commands: readonly string[]
}

const shop: Network = { driver: 'bridge', name: 'shop', gateway: '172.18.0.1' }
const cafe: Network = { driver: 'bridge', name: 'cafe', gateway: '172.19.0.1' }
const standard: Network = { driver: 'bridge', name: DEFAULT_BRIDGE, gateway: '172.17.0.1' }
const lan: Network = { driver: 'macvlan', name: 'lan' }

const web = plug({ name: 'web', program: 'nginx', listens: { on: '0.0.0.0', port: 80 } }, 'shop', '172.18.0.3')
const db = plug({ name: 'db', program: 'PostgreSQL', listens: { on: '0.0.0.0', port: 5432 } }, 'shop', '172.18.0.2')
const kiosk = plug({ name: 'kiosk', program: 'nginx', listens: { on: '0.0.0.0', port: 80 } }, 'lan', '192.168.1.200')
const job: Container = { name: 'job', program: 'Program', attached: { kind: 'none' } }
const edge: Container = {
  name: 'edge',
  program: 'nginx',
  attached: { kind: 'host' },
  listens: { on: '0.0.0.0', port: 80 },
}

const fromBrowser = { from: 'browser', to: '127.0.0.1', port: 8080 } as const
const toDb = { from: 'container', container: 'web', to: 'db', by: 'name', port: 5432 } as const
const macvlan = [
  'docker network create -d macvlan --subnet 192.168.1.0/24 --gateway 192.168.1.1 -o parent=eth0 lan',
  'docker run -d --name kiosk --network lan --ip 192.168.1.200 nginx:1.29',
]

/** The walks that a lesson can show, by their ids. */
export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'published',
    title: 'Published on 127.0.0.1',
    commands: ['docker run -d --name web --network shop -p 127.0.0.1:8080:80 nginx:1.29'],
    networks: [shop],
    containers: [{ ...web, published: { on: '127.0.0.1', port: 8080, to: 80 } }],
    request: fromBrowser,
  },
  {
    id: 'from-outside',
    title: 'Published on every address, asked from a phone',
    commands: ['docker run -d --name web --network shop -p 8080:80 nginx:1.29'],
    networks: [shop],
    containers: [{ ...web, published: { on: '0.0.0.0', port: 8080, to: 80 } }],
    request: { from: 'phone', to: LAN.host, port: 8080 },
  },
  {
    id: 'not-published',
    title: 'Not published',
    commands: ['docker run -d --name web --network shop nginx:1.29'],
    networks: [shop],
    containers: [web],
    request: fromBrowser,
  },
  {
    id: 'loopback-app',
    title: 'The program listens on 127.0.0.1 in its container',
    commands: ['docker run -d --name api --network shop -p 127.0.0.1:8080:5000 shop/api:dev'],
    networks: [shop],
    containers: [
      {
        ...plug({ name: 'api', program: 'Flask', listens: { on: '127.0.0.1', port: 5000 } }, 'shop', '172.18.0.4'),
        published: { on: '127.0.0.1', port: 8080, to: 5000 },
      },
    ],
    request: fromBrowser,
  },
  {
    id: 'name',
    title: 'A name on a user-defined network',
    commands: [
      'docker run -d --name db --network shop -e POSTGRES_PASSWORD=practice-only postgres:18',
      'docker run -d --name web --network shop nginx:1.29',
    ],
    networks: [shop],
    containers: [web, db],
    request: toDb,
  },
  {
    id: 'default-bridge-name',
    title: 'A name on the default bridge',
    commands: [
      'docker run -d --name db -e POSTGRES_PASSWORD=practice-only postgres:18',
      'docker run -d --name web nginx:1.29',
    ],
    networks: [standard],
    containers: [plug(web, DEFAULT_BRIDGE, '172.17.0.3'), plug(db, DEFAULT_BRIDGE, '172.17.0.2')],
    request: toDb,
  },
  {
    id: 'two-networks',
    title: 'Two containers on two bridge networks',
    commands: [
      'docker run -d --name db --network cafe -e POSTGRES_PASSWORD=practice-only postgres:18',
      'docker run -d --name web --network shop nginx:1.29',
    ],
    networks: [shop, cafe],
    containers: [web, plug(db, 'cafe', '172.19.0.2')],
    request: { ...toDb, by: 'address' },
  },
  {
    id: 'none',
    title: 'A container with --network none',
    commands: ['docker run --rm --name job --network none shop/job:1.0'],
    networks: [shop],
    containers: [job, db],
    request: { from: 'container', container: 'job', to: 'db', by: 'address', port: 5432 },
  },
  {
    id: 'host',
    title: 'A container with --network host',
    commands: ['docker run -d --name edge --network host nginx:1.29'],
    networks: [],
    containers: [edge],
    request: { from: 'browser', to: '127.0.0.1', port: 80 },
  },
  {
    id: 'macvlan-from-outside',
    title: 'macvlan, asked from a phone',
    commands: macvlan,
    networks: [lan],
    containers: [kiosk],
    request: { from: 'phone', to: '192.168.1.200', port: 80 },
  },
  {
    id: 'macvlan-from-host',
    title: 'macvlan, asked from its own host',
    commands: macvlan,
    networks: [lan],
    containers: [kiosk],
    request: { from: 'browser', to: '192.168.1.200', port: 80 },
  },
]

export function findScenario(id: string): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario.id === id)
}

/** `published, host`, as a lesson names them: `undefined` where one of them does not exist or comes twice. */
export function readScenarios(text: string): readonly Scenario[] | undefined {
  const ids = text.split(',').map((id) => id.trim())
  const found = ids.flatMap((id) => findScenario(id) ?? [])
  return found.length === ids.length && new Set(ids).size === ids.length ? found : undefined
}

function plug(container: Omit<Container, 'attached'>, network: string, address: string): Container {
  return { ...container, attached: { kind: 'network', network, address } }
}
