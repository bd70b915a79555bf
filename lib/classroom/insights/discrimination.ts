import { SMALLEST_GROUP } from './insight-rows'

interface Answered {
  isRight: boolean
  /** Share of the other questions that were right. */
  rest: number | undefined
}

/**
 * How well a question tells those who know more from those who know less, from -1 to 1: the corrected item-total
 * correlation, which is the point-biserial correlation of the question (right 1, else 0) with the share of the *other*
 * questions of the same attempt that were right:
 *
 *     r = (M1 - M0) / s · √(p (1 - p))
 *
 * M1 and M0 are the mean rest of those who had it right and of those who had not, s the standard deviation of the
 * rest over all (divided by n), p the share that had it right. The question itself is left out of the rest, or it
 * would correlate with itself: J. P. Guilford, The correlation of an item with a composite of the remaining items in a
 * test, Educational and Psychological Measurement 13 (1953), 87-93; also Crocker & Algina, Introduction to Classical and
 * Modern Test Theory (1986), on item analysis. Moodle computes the same, times 100:
 * https://docs.moodle.org/dev/Quiz_statistics_calculations
 *
 * Undefined with fewer than five learners, and where all are right, none is right, or all have the same rest.
 */
export function discriminate(answers: readonly Answered[]): number | undefined {
  const pairs = answers.flatMap(({ isRight, rest }) => (rest === undefined ? [] : [{ isRight, rest }]))
  if (pairs.length < SMALLEST_GROUP) return undefined
  const restsOf = (wanted: boolean) => pairs.filter(({ isRight }) => isRight === wanted).map(({ rest }) => rest)
  const right = restsOf(true)
  const wrong = restsOf(false)
  const all = meanOf([...right, ...wrong])
  const spread = Math.sqrt(meanOf(pairs.map(({ rest }) => (rest - all) ** 2)))
  // Shares of the same number may differ by what a computer rounds.
  if (right.length === 0 || wrong.length === 0 || spread < 1e-9) return undefined
  const share = right.length / pairs.length
  return ((meanOf(right) - meanOf(wrong)) / spread) * Math.sqrt(share * (1 - share))
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
