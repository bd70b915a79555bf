/** A network that containers can be attached to. */
export type Network =
  | {
      driver: 'bridge'
      /** The default bridge is called `bridge`. */
      name: string
      /** The bridge's own address, through which its containers reach everything else. */
      gateway: string
    }
  | { driver: 'macvlan'; name: string }

/** Where a container is plugged in: to the host's own network, to nothing, or to a network with an address there. */
export type Attachment = { kind: 'host' } | { kind: 'none' } | { kind: 'network'; network: string; address: string }

export interface Container {
  name: string
  /** What runs in it. */
  program: string
  attached: Attachment
  /** Where its program takes connections. */
  listens?: { on: '0.0.0.0' | '127.0.0.1'; port: number }
  /** The value of `-p`, in its order: host address, host port, container port. */
  published?: { on: string; port: number; to: number }
}

/** Who wants to talk to whom. A container's wish names another container, by its name or by its address. */
export type Request =
  | { from: 'browser' | 'phone'; to: string; port: number }
  | { from: 'container'; container: string; to: string; by: 'name' | 'address'; port: number }

/** A Linux host with Docker Engine, what runs on it, and one request. */
export interface Setup {
  networks: readonly Network[]
  containers: readonly Container[]
  request: Request
}

/** The addresses around the host: a small network at home or in an office. */
export const LAN = { host: '192.168.1.20', phone: '192.168.1.50', nameServer: '192.168.1.1' } as const

/** The default bridge: the only one on which containers get no name server of Docker's. */
export const DEFAULT_BRIDGE = 'bridge'

export function findContainer({ containers }: Setup, name: string): Container | undefined {
  return containers.find((container) => container.name === name)
}

export function findNetwork({ networks }: Setup, { attached }: Container): Network | undefined {
  return attached.kind === 'network' ? networks.find(({ name }) => name === attached.network) : undefined
}

/** The container's address on its network, and none on the host's network or on no network. */
export function addressOf({ attached }: Container): string | undefined {
  return attached.kind === 'network' ? attached.address : undefined
}
