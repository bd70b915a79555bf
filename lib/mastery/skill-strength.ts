import type { ProgressFacts } from '@/lib/progress/facts'
import { type Answer, listAnswers } from './answers'

/** How much of the way to 1 or to 0 one answer moves a strength. */
const STEP = 1 / 2

/** From here on a skill is strong: reached from nothing by three right answers in a row, and by no fewer. */
export const STRONG_FROM = 0.8

/** A question that is answered again within this time tests what was just read in its feedback. */
export const REPEAT_HOURS = 12

const HOUR_MS = 60 * 60 * 1000

export type Level = 'unknown' | 'weak' | 'growing' | 'strong'

export interface SkillStrength {
  level: Exclude<Level, 'unknown'>
  /** 0 to 100, rounded. */
  percent: number
  /** The answers that count, oldest first: with them anybody can compute the strength again. */
  history: readonly Answer['verdict'][]
}

/**
 * How well each skill is known, for every skill with an answer that counts.
 *
 * The model is an exponential moving average. A strength starts at 0; each answer to a question that tests the skill
 * moves it half of the way up to 100 (right) or down to 0 (wrong). So the latest answer alone decides between weak
 * (wrong: below 50) and growing (right: 50 or more), and 80 takes at least three right answers.
 * Of several answers to one question within 12 hours the first counts, because after it the feedback was read.
 * "Sure" changes nothing here (it decides what is reviewed first), and a strength does not fade by itself: when
 * something is due again is the review's business, which asks, and its answers count here.
 *
 * Why this: what counts as evidence and where the threshold stands matters more than the model, and this simple one
 * suits (Pelánek & Řihák 2017, https://doi.org/10.1145/3079628.3079667). The less one answer weighs, the more answers
 * it takes; a skill here has few, so each weighs half. The threshold stands where three right answers in a row lead,
 * which Kelly et al. found to be adequate practice (2015, "Defining Mastery: Knowledge Tracing Versus N-Consecutive
 * Correct Responses", EDM 2015).
 */
export function buildSkillStrengths(facts: ProgressFacts): Map<string, SkillStrength> {
  const histories = new Map<string, Answer['verdict'][]>()
  for (const { skills, verdict } of withoutRepeats(listAnswers(facts))) {
    for (const skill of new Set(skills)) {
      const history = histories.get(skill) ?? []
      // Not a new list each time: of thousands of answers to one skill that would be millions of copies.
      history.push(verdict)
      histories.set(skill, history)
    }
  }
  return new Map([...histories].map(([skill, history]) => [skill, strengthOf(history)]))
}

/** The strength that these answers lead to; the page computes its example with it. */
export function strengthOf(history: SkillStrength['history']): SkillStrength {
  const value = history.reduce((before, verdict) => before + STEP * ((verdict === 'right' ? 1 : 0) - before), 0)
  // Not by comparing with 50: after very many right answers the number is rounded to 100, and half of that is not below.
  const level = history.at(-1) !== 'right' ? 'weak' : value >= STRONG_FROM ? 'strong' : 'growing'
  return { level, percent: Math.round(100 * value), history }
}

function withoutRepeats(answers: readonly Answer[]): Answer[] {
  const countedAt = new Map<string, number>()
  return answers.filter(({ questionId, at }) => {
    const before = countedAt.get(questionId)
    if (before !== undefined && at - before < REPEAT_HOURS * HOUR_MS) return false
    countedAt.set(questionId, at)
    return true
  })
}
