import type { AnswerResult } from '@/lib/quiz/question-result'
import { askServer, hasStatus } from './ask-server'

/** Which question is answered, and as which seed and state of the quiz it was shown. */
export interface Asking {
  questionId: string
  seed: number
  hash: string
}

/**
 * Has the server grade one question; `form` needs its fields and may have others. Never throws: what went wrong is
 * told, and the answer stays in the form.
 */
export function checkQuestion({ questionId, seed, hash }: Asking, form: FormData): Promise<AnswerResult> {
  const own = new FormData()
  own.set('seed', String(seed))
  own.set('hash', hash)
  for (const [name, value] of form) {
    if (name === questionId || name.startsWith(`${questionId}.`)) own.append(name, value)
  }
  return askServer({ path: `/api/questions/${questionId}/answer`, form: own }, isGraded, {
    unreachable: 'The server could not be reached. Your answer is still here: check your connection and try again.',
    garbled: 'The server could not grade the answer. It is still here: try again in a minute.',
  })
}

function isGraded(answer: unknown): answer is Extract<AnswerResult, { status: 'graded' }> {
  return hasStatus(answer, 'graded') && 'question' in answer
}
