import { type Answer, answer } from './app'
import { killContainer, moveContainer, setReady, times } from './container'
import { changeWorker, isRunning, newPod, note, type Pod } from './pod'
import { PROBES, type ProbeName, type Settings, WATCHES } from './settings'
import { hold, take, tick } from './worker'

/** The Pod in every second of the time that is watched. */
export function simulate(settings: Settings): Pod[] {
  const seconds: Pod[] = [newPod(settings)]
  for (let at = 1; at <= WATCHES[settings.watch]; at++) {
    seconds.push(second({ ...(seconds[at - 1] ?? newPod(settings)), at }, settings))
  }
  return seconds
}

function second(before: Pod, settings: Settings): Pod {
  const moved = moveContainer(tellTrouble(before, settings), settings)
  const hasStarted = before.phase !== 'started' && moved.phase === 'started'
  return PROBES.reduce((pod, name) => probe(pod, name, settings), hasStarted ? begin(moved, settings) : moved)
}

function tellTrouble(pod: Pod, { trouble, from, until, answerSeconds }: Settings): Pod {
  if (trouble === 'hangs' && pod.at === from && isRunning(pod))
    return note({ ...pod, run: { ...pod.run, hangs: true } }, 'App', 'hangs: from now on it answers nothing.')
  if (trouble === 'dependency' && pod.at === from) return note(pod, 'Database', 'is away.')
  if (trouble === 'dependency' && pod.at === until) return note(pod, 'Database', 'is back.')
  if (trouble === 'slow' && pod.at === from) return note(pod, 'App', `takes ${answerSeconds} s for every answer.`)
  if (trouble === 'slow' && pod.at === until) return note(pod, 'App', 'answers at once again.')
  return pod
}

/**
 * The container counts as started. Readiness is asked at once, and its clock begins anew; without such a probe the Pod is Ready.
 * Source: kubernetes/kubernetes pkg/kubelet/prober/prober_manager.go, `UpdatePodStatus`, and worker.go, `run`.
 */
function begin(pod: Pod, { probes }: Settings): Pod {
  if (!probes.readiness.isOn) return setReady(pod, true, 'there is no readiness probe')
  return changeWorker(pod, 'readiness', { ...pod.workers.readiness, nextTick: pod.at })
}

function probe(pod: Pod, name: ProbeName, settings: Settings): Pod {
  if (!settings.probes[name].isOn) return pod
  const { asked } = pod.workers[name]
  const answered = asked?.dueAt === pod.at ? settle(pod, name, { settings, answer: asked.answer }) : pod
  const { worker, isDue } = tick(answered.workers[name], settings.probes[name], pod.at)
  const ticked = changeWorker(answered, name, worker)
  return isDue && mayAsk(ticked, name, settings) ? ask(ticked, name, settings) : ticked
}

/**
 * Startup is asked until it has succeeded, the others after that. The delay counts from the start of the container, and not
 * from the end of startup. Source: kubernetes/kubernetes pkg/kubelet/prober/worker.go, `doProbe`.
 */
function mayAsk(pod: Pod, name: ProbeName, { probes }: Settings): boolean {
  const isInTime = pod.at - pod.run.startedAt >= probes[name].initialDelaySeconds
  if (!isInTime || pod.workers[name].isOnHold) return false
  if (name === 'startup') return pod.phase === 'starting'
  const hasStarted = !probes.startup.isOn || pod.workers.startup.value === 'success'
  return hasStarted && isRunning(pod) && (pod.phase !== 'stopping' || name === 'readiness')
}

function ask(pod: Pod, name: ProbeName, settings: Settings): Pod {
  const got = answer(settings, name, { at: pod.at, run: pod.run })
  if (got.after === 0) return settle(pod, name, { settings, answer: got })
  return changeWorker(pod, name, { ...pod.workers[name], asked: { dueAt: pod.at + got.after, answer: got } })
}

interface Result {
  settings: Settings
  answer: Answer
}

/** A result: it is counted, and where it reaches a threshold, something follows. */
function settle(pod: Pod, name: ProbeName, { settings, answer }: Result): Pod {
  const { worker, reached } = take(pod.workers[name], answer, settings.probes[name])
  const marks = [...pod.marks, { name, at: pod.at, isSuccess: answer.isSuccess }]
  const counted = changeWorker({ ...pod, marks }, name, worker)
  const told = answer.isSuccess || worker.streak > 1 ? counted : tellFailure(counted, name, { settings, answer })
  if (!reached) return told
  if (name === 'readiness') return setReady(told, reached === 'success', writeReached(told, name, settings))
  if (reached === 'failure') {
    return killContainer(changeWorker(told, name, hold(worker)), name, settings)
  }
  return name === 'startup' ? passStartup(changeWorker(told, name, hold(worker)), settings) : told
}

function passStartup(pod: Pod, settings: Settings): Pod {
  const text = 'asks startup: success. The container counts as started, and the other probes begin.'
  return begin(note({ ...pod, phase: 'started' }, 'Kubelet', text), settings)
}

function tellFailure(pod: Pod, name: ProbeName, { settings, answer }: Result): Pod {
  const { failureThreshold } = settings.probes[name]
  const isNews = name !== 'readiness' || pod.isReady
  if (!isNews) return pod
  return note(pod, 'Kubelet', `asks ${name}: ${answer.because}. Failure 1 of ${failureThreshold}.`)
}

function writeReached(pod: Pod, name: ProbeName, { probes }: Settings): string {
  const { last } = pod.workers[name]
  const { successThreshold, failureThreshold } = probes[name]
  if (last === 'failure') return `the ${name} probe has failed ${times(failureThreshold)}`
  return successThreshold === 1
    ? `the ${name} probe succeeds`
    : `the ${name} probe has succeeded ${times(successThreshold)}`
}
