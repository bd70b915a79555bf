import type { ProgressFacts } from '../progress/facts'
import { hashText } from '../quiz/shuffle'

/** Odd, so that its multiples meet every number of 32 bits before one comes again. */
const STRIDE = 0x9e3779b1

/**
 * The seed under which a question is asked next: another one after every answer, so that names, ports and order differ
 * from last time; the same one as long as it was not answered, so that reloading the page changes nothing.
 */
export function reviewSeed(questionId: string, facts: Pick<ProgressFacts, 'attempts' | 'reviews'>): number {
  const inQuizzes = facts.attempts.flatMap(({ questions }) => questions)
  const answers = [...inQuizzes, ...facts.reviews].filter((answer) => answer.questionId === questionId).length
  return (hashText(questionId) + Math.imul(answers, STRIDE)) >>> 0
}
