import { isTroubled } from './app'
import { requestsOf, serves } from './draw-timeline'
import { isRunning, type Pod, type ProbeEvent } from './pod'
import { PROBES, type ProbeName, type Settings } from './settings'

/** Minutes and seconds, such as `5:15`. */
export function writeTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** What happened in a second, if anything, and how things stand at its end. */
export function writeSecond(pod: Pod, settings: Settings): string[] {
  const now = pod.events.filter(({ at }) => at === pod.at).map(({ who, text }) => `${who} ${text}`)
  const counters = PROBES.filter((name) => settings.probes[name].isOn).map((name) => writeCounter(pod, name, settings))
  return [
    now.length > 0 ? now.join(' ') : 'Nothing changes in this second.',
    `${writePhase(pod)} ${writeApp(pod, settings)} ${writeRequests(pod, settings)}`,
    counters.length > 0 ? `Probes: ${counters.join('; ')}.` : 'There are no probes.',
  ]
}

function writePhase(pod: Pod): string {
  const restarts = pod.restarts === 0 ? '' : `, restart ${pod.restarts}`
  switch (pod.phase) {
    case 'creating':
      return 'The container is being created.'
    case 'starting':
      return `The container runs since ${writeTime(pod.run.startedAt)}${restarts}, and counts as not started.`
    case 'started':
      return `The container runs since ${writeTime(pod.run.startedAt)}${restarts}.`
    case 'stopping':
      return `The container is being killed, until ${writeTime(pod.until ?? pod.at)} at the latest.`
    case 'back-off':
      return `No container runs: CrashLoopBackOff until ${writeTime(pod.until ?? pod.at)}.`
  }
}

function writeApp(pod: Pod, settings: Settings): string {
  if (!isRunning(pod)) return ''
  if (pod.at - pod.run.startedAt < settings.startSeconds) return 'The app is still starting.'
  if (pod.run.hangs) return 'The app hangs.'
  if (!isTroubled(settings, pod.at)) return 'The app works.'
  return settings.trouble === 'slow' ? 'The app works, slowly.' : 'The app lacks its database.'
}

function writeRequests(pod: Pod, settings: Settings): string {
  switch (requestsOf(pod, settings)) {
    case 'served':
      return 'The Pod is Ready and answers requests.'
    case 'lost':
      return 'The Pod is Ready and gets requests that fail.'
    case 'none':
      return serves(pod, settings)
        ? 'The Pod is not Ready: it gets no requests, though it could answer them.'
        : 'The Pod is not Ready: it gets no requests.'
  }
}

function writeCounter(pod: Pod, name: ProbeName, { probes }: Settings): string {
  const { last, streak, isOnHold, value } = pod.workers[name]
  const { failureThreshold, successThreshold } = probes[name]
  if (!isRunning(pod)) return `${name} waits for a container`
  if (isOnHold) return name === 'startup' && value === 'success' ? 'startup is done' : `${name} has given up`
  if (name !== 'startup' && pod.phase === 'starting') return `${name} waits for startup`
  if (last === undefined || streak === 0) return `${name} was not asked yet`
  const [count, noun] = last === 'failure' ? [failureThreshold, 'failures'] : [successThreshold, 'successes']
  return `${name}: ${Math.min(streak, count)} of ${count} ${noun} in a row`
}

/** All of it in numbers. */
export function writeSummary(seconds: readonly Pod[], settings: Settings): string {
  const watched = seconds.slice(0, -1)
  const count = (kind: 'served' | 'lost') => watched.filter((pod) => requestsOf(pod, settings) === kind).length
  const idle = watched.filter((pod) => !pod.isReady && serves(pod, settings)).length
  const restarts = seconds.at(-1)?.restarts ?? 0
  return [
    `In ${watched.length / 60} minutes: ${restarts} ${restarts === 1 ? 'restart' : 'restarts'}.`,
    `Requests are answered for ${count('served')} s and fail for ${count('lost')} s.`,
    `For ${idle} s the app could answer and gets none.`,
    settings.trouble === 'dependency' &&
      settings.livenessAsks &&
      'All Pods of the Deployment ask the same database, so this happens to all of them at once.',
  ]
    .filter((sentence) => sentence !== false)
    .join(' ')
}

/** As long as one can still look through it. */
const LOG_LENGTH = 80

/** Everything that happened, oldest first; of very many events the first. */
export function listEvents(seconds: readonly Pod[]): readonly ProbeEvent[] {
  return seconds.at(-1)?.events.slice(0, LOG_LENGTH) ?? []
}

/** The moment of the next event after a time, or of the last one before it; the time itself where there is none. */
export function findEvent(seconds: readonly Pod[], at: number, way: 'next' | 'before'): number {
  const times = seconds.at(-1)?.events.map((event) => event.at) ?? []
  const found = way === 'next' ? times.find((time) => time > at) : times.findLast((time) => time < at)
  return found ?? at
}
