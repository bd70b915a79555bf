import { planRestart } from './back-off'
import { changeWorkers, isRunning, note, type Pod, STOP_SECONDS } from './pod'
import type { ProbeName, Settings } from './settings'
import { meetContainer } from './worker'

/** What the kubelet does with the container when its time has come: start it, end it, start it anew. */
export function moveContainer(pod: Pod, settings: Settings): Pod {
  if (pod.until === undefined || pod.at < pod.until) return pod
  return pod.phase === 'stopping' ? end(pod, settings) : start(pod, settings)
}

function start(pod: Pod, { probes }: Settings): Pod {
  const isRestart = pod.phase !== 'creating'
  const restarts = isRestart ? pod.restarts + 1 : 0
  const started: Pod = {
    ...changeWorkers(pod, meetContainer),
    phase: probes.startup.isOn ? 'starting' : 'started',
    until: undefined,
    run: { startedAt: pod.at, hangs: false },
    restarts,
  }
  const what = isRestart ? `starts a new container, restart ${restarts}.` : 'starts the container.'
  const then = probes.startup.isOn
    ? 'Until the startup probe succeeds, no other probe runs.'
    : 'Without a startup probe it counts as started at once.'
  return note(started, 'Kubelet', `${what} ${then}`)
}

/** The container has ended after its grace period or before. */
function end(pod: Pod, settings: Settings): Pod {
  const killed = pod.run.hangs
    ? note(pod, 'Kubelet', 'sends SIGKILL: the grace period is over, and the app still hangs.')
    : pod
  const { at, backOff } = planRestart(pod.at, pod.endedBefore, pod.backOff)
  const ended = setReady(
    { ...killed, phase: 'back-off', until: at, endedBefore: pod.at, backOff },
    false,
    'the container has ended',
  )
  if (at === pod.at) return start(ended, settings)
  return note(ended, 'Kubelet', `waits ${at - pod.at} s before the next start: CrashLoopBackOff.`)
}

/** A startup or liveness probe has reached its failureThreshold. Only the container goes, the Pod stays on its node. */
export function killContainer(pod: Pod, name: ProbeName, { graceSeconds, probes }: Settings): Pod {
  const seconds = pod.run.hangs ? graceSeconds : Math.min(STOP_SECONDS, graceSeconds)
  const failures = times(probes[name].failureThreshold)
  const text = `kills the container, whose ${name} probe has failed ${failures}: SIGTERM, and up to ${graceSeconds} s to end.`
  return note({ ...pod, phase: 'stopping', until: pod.at + seconds }, 'Kubelet', text)
}

/** The condition Ready, and what the EndpointSlice makes of it. */
export function setReady(pod: Pod, isReady: boolean, because: string): Pod {
  if (pod.isReady === isReady) return pod
  const known = note({ ...pod, isReady }, 'Kubelet', `sets the Pod to ${isReady ? 'Ready' : 'not Ready'}: ${because}.`)
  return note(
    known,
    'EndpointSlice controller',
    isReady
      ? 'lists its address as ready: it gets requests.'
      : `lists its address as not ready: it gets no new requests.${isRunning(pod) ? ' The container runs on.' : ''}`,
  )
}

/** A count of failures, as in `3 times in a row`. */
export function times(count: number): string {
  return count === 1 ? 'once' : `${count} times in a row`
}
