import { canServe, isTroubled } from './app'
import { isRunning, type Mark, type Pod } from './pod'
import { PROBES, type ProbeName, type Settings, WATCHES } from './settings'

/** The timeline's paper, in its own units: one lane below the other, each with a line of text above its band. */
export const PAPER = { width: 300, height: 214, left: 4, right: 4, lane: 32, text: 11, band: 14 } as const

export const LANES = ['app', 'container', ...PROBES, 'requests'] as const

export type Lane = (typeof LANES)[number]

/** Shapes of each lane by what they stand for: closed shapes for times, lines for single probes. */
export interface Timeline {
  app: { serves: string; trouble: string }
  container: { starting: string; started: string; stopping: string; backOff: string }
  probes: Readonly<Record<ProbeName, { success: string; failure: string }>>
  requests: { served: string; lost: string }
}

/** Whether requests reach the Pod and are answered, or reach it in vain. */
export function requestsOf(pod: Pod, settings: Settings): 'none' | 'served' | 'lost' {
  if (!pod.isReady) return 'none'
  return serves(pod, settings) ? 'served' : 'lost'
}

/** Whether the app could answer requests, if it got any. */
export function serves(pod: Pod, settings: Settings): boolean {
  return isRunning(pod) && canServe(settings, pod.at, pod.run)
}

/** The timeline of all that was watched. */
export function drawTimeline(seconds: readonly Pod[], settings: Settings): Timeline {
  const band = (lane: Lane, isIn: (pod: Pod) => boolean, [from, to] = [0, 1]) => {
    const y = toY(lane)
    const [top, bottom] = [y + from * PAPER.band, y + to * PAPER.band]
    return spansOf(seconds, isIn)
      .map(([start, end]) => `M${toX(start, settings)} ${top}H${toX(end, settings)}V${bottom}H${toX(start, settings)}Z`)
      .join('')
  }
  const phase = (name: Pod['phase']) => (pod: Pod) => pod.phase === name
  return {
    app: {
      serves: band('app', (pod) => serves(pod, settings)),
      trouble: band('app', (pod) => isTroubled(settings, pod.at) || (isRunning(pod) && pod.run.hangs)),
    },
    container: {
      starting: band('container', phase('starting')),
      started: band('container', phase('started')),
      stopping: band('container', phase('stopping'), [0.5, 1]),
      backOff: band('container', phase('back-off'), [0.8, 1]),
    },
    probes: drawProbes(seconds.at(-1)?.marks ?? [], settings),
    requests: {
      served: band('requests', (pod) => requestsOf(pod, settings) === 'served'),
      lost: band('requests', (pod) => requestsOf(pod, settings) === 'lost', [0.5, 1]),
    },
  }
}

/** Where a time stands. */
export function toX(at: number, { watch }: Settings): number {
  return round(PAPER.left + ((PAPER.width - PAPER.left - PAPER.right) * at) / WATCHES[watch])
}

/** The upper edge of a lane's band. */
export function toY(lane: Lane): number {
  return LANES.indexOf(lane) * PAPER.lane + PAPER.text + 4
}

/** Successes go up from the middle of their lane, failures down. */
function drawProbes(marks: readonly Mark[], settings: Settings): Timeline['probes'] {
  const half = PAPER.band / 2
  const lines = (name: ProbeName, isSuccess: boolean) =>
    marks
      .filter((mark) => mark.name === name && mark.isSuccess === isSuccess)
      .map(({ at }) => `M${toX(at, settings)} ${toY(name) + half}v${isSuccess ? -half : half}`)
      .join('')
  const both = (name: ProbeName) => ({ success: lines(name, true), failure: lines(name, false) })
  return { startup: both('startup'), readiness: both('readiness'), liveness: both('liveness') }
}

/** From when until when something holds; each second lasts until the next one begins. */
function spansOf(seconds: readonly Pod[], isIn: (pod: Pod) => boolean): [number, number][] {
  const spans: [number, number][] = []
  for (const pod of seconds.slice(0, -1)) {
    if (!isIn(pod)) continue
    const last = spans.at(-1)
    if (last?.[1] === pod.at) last[1] = pod.at + 1
    else spans.push([pod.at, pod.at + 1])
  }
  return spans
}

function round(value: number): number {
  return Math.round(10 * value) / 10
}
