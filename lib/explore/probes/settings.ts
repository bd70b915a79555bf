/** In the order in which the kubelet cares for them. */
export const PROBES = ['startup', 'readiness', 'liveness'] as const

export type ProbeName = (typeof PROBES)[number]

/** A probe as the manifest has it; times in seconds. */
export interface Probe {
  isOn: boolean
  initialDelaySeconds: number
  periodSeconds: number
  timeoutSeconds: number
  failureThreshold: number
  /** Always 1 for startup and liveness: the API server refuses more. */
  successThreshold: number
}

/** What troubles the app. Everything but a hang is over by itself. */
export type Trouble = 'none' | 'hangs' | 'dependency' | 'slow'

/** A container with its probes, and the app that they ask. Times in seconds; those of the trouble count from the start of the Pod. */
export interface Settings {
  /** From the start of the container until the app answers. */
  startSeconds: number
  trouble: Trouble
  from: number
  until: number
  /** How long an answer takes while answers are slow. */
  answerSeconds: number
  /** The endpoint of liveness and startup fails when the database is away. That of readiness always does. */
  livenessAsks: boolean
  /** `terminationGracePeriodSeconds` of the Pod. */
  graceSeconds: number
  probes: Readonly<Record<ProbeName, Probe>>
  /** How long we watch. */
  watch: Watch
}

export type Watch = 'short' | 'long'

export const WATCHES: Readonly<Record<Watch, number>> = { short: 300, long: 1200 }

/** What a probe gets that sets no number. Source: kubernetes/website tasks/configure-pod-container/configure-liveness-readiness-startup-probes.md. */
const USUAL: Probe = {
  isOn: true,
  initialDelaySeconds: 0,
  periodSeconds: 10,
  timeoutSeconds: 1,
  failureThreshold: 3,
  successThreshold: 1,
}

/** Readiness and liveness with the default numbers, and an app that is fine. */
export const DEFAULTS: Settings = {
  startSeconds: 5,
  trouble: 'none',
  from: 60,
  until: 150,
  answerSeconds: 2,
  livenessAsks: false,
  graceSeconds: 30,
  probes: { startup: { ...USUAL, isOn: false }, readiness: USUAL, liveness: USUAL },
  watch: 'short',
}

/** Settings with some fields of a probe changed. */
export function changeProbe(settings: Settings, name: ProbeName, part: Partial<Probe>): Settings {
  return { ...settings, probes: { ...settings.probes, [name]: { ...settings.probes[name], ...part } } }
}

/** Settings after some were changed: a trouble ends after it began, and the end that was moved wins. */
export function change(settings: Settings, part: Partial<Settings>): Settings {
  const next = { ...settings, ...part }
  if (part.until !== undefined) return { ...next, from: Math.min(next.from, next.until) }
  return { ...next, until: Math.max(next.from, next.until) }
}
