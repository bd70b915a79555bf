import type { ProbeName, Settings } from './settings'

/** What the kubelet gets to hear from the app. */
export interface Answer {
  isSuccess: boolean
  /** Until there is a result, in seconds. */
  after: number
  /** Why it counts as a failure. */
  because: string
}

/** A container of the Pod as the app in it sees it. */
export interface AppRun {
  startedAt: number
  /** It was running when the hang began, and hangs until it is killed. */
  hangs: boolean
}

/** Whether the database is away or answers are slow at a time. */
export function isTroubled({ trouble, from, until }: Settings, at: number): boolean {
  return (trouble === 'dependency' || trouble === 'slow') && at >= from && at < until
}

/**
 * The answer to a probe. An answer that takes as long as the timeout is too late. Statuses from 200 to 399 are a success.
 * Source: kubernetes/website tasks/configure-pod-container/configure-liveness-readiness-startup-probes.md.
 */
export function answer(settings: Settings, name: ProbeName, { at, run }: { at: number; run: AppRun }): Answer {
  const { timeoutSeconds } = settings.probes[name]
  const silent = { isSuccess: false, after: timeoutSeconds, because: `no answer within ${timeoutSeconds} s` }
  if (at - run.startedAt < settings.startSeconds) return fail('connection refused')
  if (run.hangs) return silent
  if (!isTroubled(settings, at)) return { isSuccess: true, after: 0, because: '' }
  if (settings.trouble === 'slow') {
    return settings.answerSeconds < timeoutSeconds
      ? { isSuccess: true, after: settings.answerSeconds, because: '' }
      : silent
  }
  const asksDatabase = name === 'readiness' || settings.livenessAsks
  return asksDatabase ? fail('status code 503') : { isSuccess: true, after: 0, because: '' }
}

/** Whether it does its work: slowly is good enough, without its database is not. */
export function canServe(settings: Settings, at: number, run: AppRun): boolean {
  if (at - run.startedAt < settings.startSeconds || run.hangs) return false
  return settings.trouble !== 'dependency' || !isTroubled(settings, at)
}

function fail(because: string): Answer {
  return { isSuccess: false, after: 0, because }
}
