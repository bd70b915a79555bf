/** A Pod that a Service may select. */
export interface Pod {
  name: string
  address: string
  /** Its label `app`, and the value that the reader may give it instead. */
  app: string
  otherApp: string
  track: 'stable' | 'canary'
  /** The port on which its program listens. */
  listensOn: number
  /** Whether its readiness probe passes: its condition `Ready`. */
  isReady: boolean
  /** It was marked for deletion and has not ended yet. */
  isTerminating: boolean
  /** Requests that it has answered so far. */
  answered: number
}

export interface Selector {
  id: 'app' | 'app-and-track' | 'typo'
  /** As a manifest writes it. */
  label: string
  app: string
  track?: Pod['track']
}

export const SELECTORS: readonly Selector[] = [
  { id: 'app', label: 'app: web', app: 'web' },
  { id: 'app-and-track', label: 'app: web, track: stable', app: 'web', track: 'stable' },
  { id: 'typo', label: 'app: wbe (a typo)', app: 'wbe' },
]

export const TARGET_PORTS = [
  { id: '8080', label: '8080' },
  { id: '80', label: '80, where no program listens' },
] as const

export type TargetPort = (typeof TARGET_PORTS)[number]['id']

/** How many requests a client sends at one press; two or three Pods get equal shares of it. */
export const REQUESTS = 6

/** The Service as clients know it: its address stays, whatever happens to Pods. */
export const SERVICE = { name: 'web', address: '10.96.14.20', port: 80 } as const

export interface Setup {
  selector: Selector['id']
  targetPort: TargetPort
  pods: readonly Pod[]
  /** Requests that were sent to an endpoint so far: the next one goes to the next endpoint. */
  turn: number
}

/** A Service with three Pods that fit, and a Pod of another application beside them. */
export const START: Setup = {
  selector: 'app',
  targetPort: '8080',
  pods: [
    webPod('web-a', '10.244.1.11', 'stable'),
    webPod('web-b', '10.244.2.12', 'stable'),
    webPod('web-c', '10.244.2.13', 'canary'),
    { ...webPod('api-a', '10.244.1.14', 'stable'), app: 'api', otherApp: 'web', listensOn: 3000 },
  ],
  turn: 0,
}

function webPod(name: string, address: string, track: Pod['track']): Pod {
  return {
    name,
    address,
    app: 'web',
    otherApp: 'debug',
    track,
    listensOn: 8080,
    isReady: true,
    isTerminating: false,
    answered: 0,
  }
}

export function selectorOf({ selector }: Setup): Selector | undefined {
  return SELECTORS.find(({ id }) => id === selector)
}

export function changePod(setup: Setup, name: string, change: (pod: Pod) => Partial<Pod>): Setup {
  return { ...setup, pods: setup.pods.map((pod) => (pod.name === name ? { ...pod, ...change(pod) } : pod)) }
}

export function toggleLabel(setup: Setup, name: string): Setup {
  return changePod(setup, name, ({ app, otherApp }) => ({ app: otherApp, otherApp: app }))
}

export function toggleReady(setup: Setup, name: string): Setup {
  return changePod(setup, name, ({ isReady }) => ({ isReady: !isReady }))
}

export function toggleTerminating(setup: Setup, name: string): Setup {
  return changePod(setup, name, ({ isTerminating }) => ({ isTerminating: !isTerminating }))
}
