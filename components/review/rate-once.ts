import type { Rating } from '@/lib/progress/facts'
import { suggestRating } from '@/lib/review/suggest-rating'
import type { Told } from './reviewed'

/** The one rating of an answer that was told. */
export interface RatedOnce {
  /** What the learner says; only the first counts. */
  rate(rating: Rating): void
  /** The learner goes without a word: the answer counts with the rating that it suggests. */
  leave(): void
  /** The page is hidden, and nobody knows whether it comes back: `keep` gets the suggested rating, unless one was given. */
  hide(keep: (rating: Rating) => void): void
}

/** Has `accept` called once, whatever the learner does after the result. */
export function rateOnce(told: Told, accept: (told: Told, rating: Rating) => void): RatedOnce {
  let isRated = false
  const suggested = suggestRating(told)
  function rate(rating: Rating) {
    if (isRated) return
    isRated = true
    accept(told, rating)
  }
  return {
    rate,
    leave: () => rate(suggested),
    hide: (keep) => isRated || keep(suggested),
  }
}
