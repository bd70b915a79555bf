import { compareText } from '@/lib/progress/canonical-text'
import type { ProgressFacts, Verdict } from '@/lib/progress/facts'

/** One answer, wherever it was given. */
export interface Answer {
  questionId: string
  skills: readonly string[]
  verdict: Exclude<Verdict, 'unanswered'>
  /** What was said before the result was shown; missing where nobody asked. */
  sure?: boolean
  at: number
}

/**
 * Every answer of quizzes, reviews and placement checks, oldest first; those of one quiz in its order.
 * The order does not depend on the order of the facts: two browsers that put theirs together must come to one result.
 * Questions that were left open, or met with "I don't know", are not answers: nothing was told about them, and
 * counting them as wrong would make a lucky guess the better choice.
 */
export function listAnswers({ attempts, reviews, placements }: ProgressFacts): Answer[] {
  const sittings: Sitting[] = [
    ...attempts.map(({ id, finishedAt, questions }) => ({ id, at: finishedAt, given: questions })),
    ...reviews.map((review) => ({ id: review.id, at: review.at, given: [review] })),
    ...placements.map(({ id, at, answers }) => ({ id, at, given: answers })),
  ]
  return sittings
    .sort((a, b) => a.at - b.at || compareText(a.id, b.id))
    .flatMap(({ at, given }) =>
      given.flatMap(({ questionId, skills, verdict, sure }): Answer[] => {
        if (verdict === 'unanswered') return []
        return [{ questionId, skills, verdict, at, ...(sure === undefined ? {} : { sure }) }]
      }),
    )
}

/** What was answered at one moment. */
interface Sitting {
  id: string
  at: number
  given: readonly { questionId: string; skills: readonly string[]; verdict: Verdict; sure?: boolean }[]
}
