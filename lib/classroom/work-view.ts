import type { QuestionOutcome } from '@/lib/progress/facts'
import { isLate } from './assignment-state'
import { isBetter } from './grade-cell'
import { type MomentView, toMomentView } from './moment-view'
import { readOutcomes } from './read-outcomes'
import { sayShortMoment } from './say-moment'

/** An attempt as the page of a learner's work shows it. */
export interface WorkAttemptView {
  id: string
  /** Title of the lesson whose quiz it is. */
  title: string
  score: number
  outOf: number
  finishedAt: MomentView
  minutes: number
  isLate: boolean
  /** Of those of its quiz, as the grade counts them. */
  isBest: boolean
  outcomes: readonly QuestionOutcome[]
}

interface StoredAttempt {
  id: string
  lessonId: string
  startedAt: number
  finishedAt: number
  score: number
  outOf: number
  outcomesJson: string
}

interface Work {
  attempts: readonly StoredAttempt[]
  assignment: { dueAt: number | null }
  timeZone: string
}

const MINUTE_MS = 60_000

/** The attempts for one assignment, in the order in which they are given. */
export function toWorkAttempts(
  { attempts, assignment: { dueAt }, timeZone }: Work,
  titleOf: (lessonId: string) => string | undefined,
): WorkAttemptView[] {
  const best = new Map<string, StoredAttempt>()
  for (const attempt of attempts) {
    const rival = best.get(attempt.lessonId)
    if (!rival || isBetter(attempt, rival)) best.set(attempt.lessonId, attempt)
  }
  return attempts.map(({ lessonId, startedAt, finishedAt, outcomesJson, ...attempt }) => ({
    ...attempt,
    title: titleOf(lessonId) ?? `A lesson that is gone (${lessonId})`,
    finishedAt: toMomentView(finishedAt, timeZone, sayShortMoment),
    minutes: Math.round((finishedAt - startedAt) / MINUTE_MS),
    isLate: isLate({ finishedAt }, dueAt),
    isBest: best.get(lessonId)?.id === attempt.id,
    outcomes: readOutcomes(outcomesJson),
  }))
}
