import type { AttemptFact, ProgressFacts } from './facts'

/** Points of one attempt, as they were given then. */
export interface Score {
  score: number
  outOf: number
}

/** 80 %, a common criterion of mastery learning for going on. https://doi.org/10.3102/00346543060002265 */
const PASS_SHARE = 0.8

export function isPassed(result: Score): boolean {
  return shareOf(result) >= PASS_SHARE
}

/** Ids of the lessons that were read to their end or whose quiz was handed in. */
export function findReadLessons({ reads, attempts }: ProgressFacts): ReadonlySet<string> {
  return new Set([...reads, ...attempts].map(({ lessonId }) => lessonId))
}

/** Lesson id -> its best attempt; of equals the later. */
export function findBestAttempts({ attempts }: ProgressFacts): ReadonlyMap<string, AttemptFact> {
  const best = new Map<string, AttemptFact>()
  for (const attempt of attempts) {
    const rival = best.get(attempt.lessonId)
    if (!rival || shareOf(attempt) >= shareOf(rival)) best.set(attempt.lessonId, attempt)
  }
  return best
}

function shareOf({ score, outOf }: Score): number {
  return outOf > 0 ? score / outOf : 0
}
