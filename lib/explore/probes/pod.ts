import type { AppRun } from './app'
import type { BackOff } from './back-off'
import { PROBES, type ProbeName, type Settings } from './settings'
import { newWorker, type Worker } from './worker'

/** Assumed: from the Pod's coming to its node to the start of its container, with the image there already. */
const CREATE_SECONDS = 1
/** Assumed: what an app that is not stuck takes to end after SIGTERM. */
export const STOP_SECONDS = 1

/** What the container does. `starting`: it runs, and its startup probe has not succeeded yet. */
export type Phase = 'creating' | 'starting' | 'started' | 'stopping' | 'back-off'

export type Who = 'Kubelet' | 'EndpointSlice controller' | 'App' | 'Database'

/** Something worth telling. `number` is counted up, so that a list can tell entries apart. */
export interface ProbeEvent {
  number: number
  at: number
  who: Who
  text: string
}

/** A result of a probe, for the drawing. */
export interface Mark {
  name: ProbeName
  at: number
  isSuccess: boolean
}

/** A Pod with one container, in one second. */
export interface Pod {
  at: number
  phase: Phase
  /** When the phase ends by itself. */
  until: number | undefined
  run: AppRun
  restarts: number
  /** Its condition Ready: it is in the EndpointSlice as ready. */
  isReady: boolean
  workers: Readonly<Record<ProbeName, Worker>>
  backOff: BackOff | undefined
  /** When the container before this one ended. */
  endedBefore: number | undefined
  events: readonly ProbeEvent[]
  marks: readonly Mark[]
}

/** The Pod has come to its node. */
export function newPod({ probes }: Settings): Pod {
  return {
    at: 0,
    phase: 'creating',
    until: CREATE_SECONDS,
    run: { startedAt: 0, hangs: false },
    restarts: 0,
    isReady: false,
    workers: {
      startup: newWorker(probes.startup),
      readiness: newWorker(probes.readiness),
      liveness: newWorker(probes.liveness),
    },
    backOff: undefined,
    endedBefore: undefined,
    events: [],
    marks: [],
  }
}

export function isRunning({ phase }: Pod): boolean {
  return phase === 'starting' || phase === 'started' || phase === 'stopping'
}

export function note(pod: Pod, who: Who, text: string): Pod {
  const number = (pod.events.at(-1)?.number ?? 0) + 1
  return { ...pod, events: [...pod.events, { number, at: pod.at, who, text }] }
}

export function changeWorker(pod: Pod, name: ProbeName, worker: Worker): Pod {
  return { ...pod, workers: { ...pod.workers, [name]: worker } }
}

export function changeWorkers(pod: Pod, change: (worker: Worker) => Worker): Pod {
  return PROBES.reduce((changed, name) => changeWorker(changed, name, change(changed.workers[name])), pod)
}
