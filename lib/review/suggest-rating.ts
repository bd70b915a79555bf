import type { Rating, Verdict } from '../progress/facts'

/** How an answer went: what the schedule needs to know of it. */
export interface Answered {
  verdict: Exclude<Verdict, 'unanswered'>
  sure?: boolean
}

/**
 * The rating that an answer speaks for: wrong is again, right but not sure is hard, right is good.
 * Easy is never suggested: a single right answer does not tell it from good, only the learner can.
 */
export function suggestRating({ verdict, sure }: Answered): Rating {
  if (verdict === 'wrong') return 1
  return sure === false ? 2 : 3
}

/**
 * The ratings that a learner may give. A wrong answer can only be again: in FSRS hard, good and easy are three degrees
 * of "remembered", and a lapse that is called hard gets a longer interval instead of a shorter one
 * (https://docs.ankiweb.net/deck-options.html#fsrs). A right answer may be again: it was a guess.
 */
export function listAllowedRatings({ verdict }: Answered): readonly Rating[] {
  return verdict === 'wrong' ? [1] : [1, 2, 3, 4]
}
