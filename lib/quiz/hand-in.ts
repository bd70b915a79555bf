import { type Answers, readAnswers } from './answers'
import type { Quiz } from './quiz-schema'
import { readSeed } from './seed'

/** What a form hands in. */
export interface HandIn {
  /** Made when the quiz was opened: the same hand-in may arrive twice, and is one attempt. */
  attemptId: string
  seed: number
  /** The state of the quiz that was shown. */
  hash: string
  answers: Answers
}

/** Why a form is not taken, as an HTTP status and a sentence for the learner. */
export interface HandInFault {
  status: 400 | 409 | 413
  reason: string
  isOutdated?: boolean
  isRepeated?: boolean
}

/** See `newFactId`. */
const FACT_ID = /^[0-9a-f]{32}$/

/** Reads a handed-in quiz, or says why it cannot be graded. Fields of no question are dropped. */
export function readHandIn(quiz: Quiz, form: FormData): HandIn | HandInFault {
  const attemptId = form.get('attempt')
  const seed = readSeed(form.get('seed'))
  if (typeof attemptId !== 'string' || !FACT_ID.test(attemptId) || seed === undefined) return NO_HAND_IN
  if (form.get('hash') !== quiz.hash) return OUTDATED
  const answers = readAnswers(quiz.questions, form)
  return answers ? { attemptId, seed, hash: quiz.hash, answers } : TOO_LONG
}

export const NO_HAND_IN: HandInFault = {
  status: 400,
  reason: 'The answers arrived in an unknown form. Reload the page and try again.',
}

export const OUTDATED: HandInFault = {
  status: 409,
  reason:
    'This quiz has been changed since you opened it, so these answers would be graded by other questions. Load it again.',
  isOutdated: true,
}

export const TOO_LONG: HandInFault = {
  status: 413,
  reason: 'That is more than a quiz can hold. Shorten your answers and try again.',
}

export const REPEATED: HandInFault = {
  status: 409,
  reason: 'This attempt was handed in before, with other answers. Start the quiz again for a new attempt.',
  isRepeated: true,
}
