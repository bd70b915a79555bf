import type { InsightAttempt } from './insight-rows'

/**
 * Of each learner and quiz the attempt that was handed in first, in whichever assignment of the class.
 *
 * Only the first tells what somebody thought: later ones follow the feedback of the earlier. Of the same millisecond
 * the ids decide, so that every reading decides the same.
 */
export function pickFirstAttempts(attempts: readonly InsightAttempt[]): InsightAttempt[] {
  const first = new Map<string, InsightAttempt>()
  for (const attempt of attempts) {
    const key = `${attempt.userId} ${attempt.lessonId}`
    const rival = first.get(key)
    if (!rival || isEarlier(attempt, rival)) first.set(key, attempt)
  }
  return [...first.values()]
}

export function isEarlier(one: InsightAttempt, other: InsightAttempt): boolean {
  return one.finishedAt < other.finishedAt || (one.finishedAt === other.finishedAt && one.id < other.id)
}
