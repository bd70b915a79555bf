import 'server-only'
import { createHash } from 'node:crypto'
import type { Answers } from '@/lib/quiz/answers'

/** A lost connection is retried within minutes; what is older is graded anew, with the same result. */
const KEPT_MS = 2 * 60 * 60 * 1000
const MOST_KEPT = 5_000

/**
 * The attempts of the last two hours, by the id that the browser gave them: a double click, or a retry after a lost
 * connection, is the same attempt, and other answers under its id are not.
 *
 * Kept in this process alone, as a fingerprint each. The result need not be kept: grading the same answers to the same
 * state of a quiz gives it again, here and on any other server.
 */
export class RecentAttempts {
  readonly #kept = new Map<string, { fingerprint: string; at: number }>()

  /** Whether the id is known with other answers; if not, these are its answers from now on. */
  isOther(attempt: AttemptKey, now: number): boolean {
    this.#forget(now)
    const fingerprint = fingerprintOf(attempt)
    const kept = this.#kept.get(attempt.attemptId)
    if (kept) return kept.fingerprint !== fingerprint
    this.#kept.set(attempt.attemptId, { fingerprint, at: now })
    return false
  }

  /** Entries stand in the order of their times. */
  #forget(now: number): void {
    for (const [id, { at }] of this.#kept) {
      if (now - at <= KEPT_MS && this.#kept.size < MOST_KEPT) return
      this.#kept.delete(id)
    }
  }
}

interface AttemptKey {
  attemptId: string
  quizId: string
  seed: number
  answers: Answers
}

function fingerprintOf({ quizId, seed, answers }: AttemptKey): string {
  const text = JSON.stringify([quizId, seed, Object.entries(answers).sort()])
  return createHash('sha256').update(text).digest('base64')
}
