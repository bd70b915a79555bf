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
}

interface Work {
  attempts: readonly StoredAttempt[]
  assignment: { dueAt: number | null }
  timeZone: string
}

/** Practice may be handed in any number of times, and each attempt holds all of its questions. */
export const MAX_SHOWN_ATTEMPTS = 30

const MINUTE_MS = 60_000

/** Ids of the attempts that are shown, of which the latest is given first: the latest ones, and of each quiz the best. */
export function pickShown(attempts: readonly StoredAttempt[]): string[] {
  const best = findBest(attempts)
  return attempts
    .filter(({ id, lessonId }, at) => at < MAX_SHOWN_ATTEMPTS || best.get(lessonId)?.id === id)
    .map(({ id }) => id)
}

interface Reading {
  /** Attempt id -> outcomes as they are stored; an attempt without is left out. */
  outcomes: ReadonlyMap<string, string>
  titleOf(lessonId: string): string | undefined
}

/** The attempts for one assignment, in the order in which they are given. */
export function toWorkAttempts(
  { attempts, assignment: { dueAt }, timeZone }: Work,
  { outcomes, titleOf }: Reading,
): WorkAttemptView[] {
  const best = findBest(attempts)
  const shown = attempts.filter(({ id }) => outcomes.has(id))
  return shown.map(({ lessonId, startedAt, finishedAt, ...attempt }) => ({
    ...attempt,
    title: titleOf(lessonId) ?? `A lesson that is gone (${lessonId})`,
    finishedAt: toMomentView(finishedAt, timeZone, sayShortMoment),
    minutes: Math.round((finishedAt - startedAt) / MINUTE_MS),
    isLate: isLate({ finishedAt }, dueAt),
    isBest: best.get(lessonId)?.id === attempt.id,
    outcomes: readOutcomes(outcomes.get(attempt.id) ?? '[]'),
  }))
}

/** Lesson id -> the attempt at its quiz that counts. */
function findBest(attempts: readonly StoredAttempt[]): ReadonlyMap<string, StoredAttempt> {
  const best = new Map<string, StoredAttempt>()
  for (const attempt of attempts) {
    const rival = best.get(attempt.lessonId)
    if (!rival || isBetter(attempt, rival)) best.set(attempt.lessonId, attempt)
  }
  return best
}

/** What is said of those that are not shown; undefined where there are none. */
export function sayOlder(attempts: number, shown: number): string | undefined {
  const older = attempts - shown
  if (older <= 0) return undefined
  const rest = older === 1 ? '1 older one is kept, and does' : `${older} older ones are kept, and do`
  return `The latest ${MAX_SHOWN_ATTEMPTS} and the best of each quiz are shown; ${rest} not change the grade.`
}
