import type { Rating, ReviewFact, Verdict } from '@/lib/progress/facts'

/** An answer as it was graded and told, before the learner has rated it. */
export interface Told {
  /** Of the fact that it becomes, whoever appends it: so it counts once. */
  id: string
  /** When it was graded. */
  at: number
  questionId: string
  skills: readonly string[]
  verdict: Exclude<Verdict, 'unanswered'>
  sure?: boolean
  /** The part of the lesson that answers it. */
  href: string
}

/** A question that is done in this sitting. */
export interface Reviewed extends Told {
  rating: Rating
  /** The question in HTML of our own server. */
  html: string
  /** Days until it is asked again. */
  wait: number
}

/** What is kept of an answer, without what only this sitting shows. */
export function toReviewFact({ id, at, questionId, skills, verdict, sure }: Told, rating: Rating): ReviewFact {
  return { id, questionId, skills, verdict, rating, at, ...(sure === undefined ? {} : { sure }) }
}
