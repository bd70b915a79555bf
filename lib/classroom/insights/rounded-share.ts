import { SMALLEST_GROUP } from './insight-rows'
import type { SkillInsight } from './skill-insights'

const STEP = 5

interface RoundedShare {
  /** undefined where a bound stands in place of the share */
  learners: number | undefined
  of: number
  /** `45`, or a bound: `below 25`, `above 75`. */
  percent: number | string
}

/** The nearest multiple of five. */
export function roundToFive(count: number): number {
  return Math.round(count / STEP) * STEP
}

/**
 * How many of how many, both rounded, and their share; a bound where those or the others are fewer than five. The
 * percents are those of the rounded counts: of twenty learners or fewer, exact percents to five would tell the counts.
 */
export function roundShare(learners: number, of: number): RoundedShare {
  if (learners < SMALLEST_GROUP) return boundShare('below', of)
  if (of - learners < SMALLEST_GROUP) return boundShare('above', of)
  return { learners: roundToFive(learners), of: roundToFive(of), percent: roundPercent(roundToFive(learners), of) }
}

/**
 * The share of a skill's answers that were right, as if it were that of so many learners. A bound where fewer than five
 * learners hold all right or all wrong answers; undefined where it would not be true, because these few gave many.
 */
export function roundSkillShare(skill: Omit<SkillInsight, 'id' | 'outcome'>): number | string | undefined {
  const { learners, learnersRight, learnersWrong, share } = skill
  const asLearners = roundToFive(share * learners)
  const bound = boundOf(learners)
  if (learnersRight < SMALLEST_GROUP || asLearners === 0) return share * 100 < bound ? `below ${bound}` : undefined
  if (learnersWrong < SMALLEST_GROUP || asLearners >= roundToFive(learners)) {
    return share * 100 > 100 - bound ? `above ${100 - bound}` : undefined
  }
  return roundPercent(asLearners, learners)
}

function boundShare(side: 'below' | 'above', of: number): RoundedShare {
  const bound = boundOf(of)
  return { learners: undefined, of: roundToFive(of), percent: `${side} ${side === 'below' ? bound : 100 - bound}` }
}

/** The least multiple of five that four learners stay below, of any number that is rounded to the same. */
function boundOf(of: number): number {
  const fewest = Math.max(SMALLEST_GROUP, roundToFive(of) - 2)
  const most = ((SMALLEST_GROUP - 1) / fewest) * 100
  return (Math.floor(most / STEP) + 1) * STEP
}

/** Some are never none, nor all. */
function roundPercent(rounded: number, of: number): number {
  return Math.min(95, Math.max(5, roundToFive((rounded / roundToFive(of)) * 100)))
}
