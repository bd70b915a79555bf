import type { ProgressFacts } from '../progress/facts'
import type { QuestionBank } from '../quiz/question-bank'
import type { DayOf } from './calendar'
import { listSides } from './confusable-groups'
import { buildSchedule, type Schedule } from './schedule'
import { type PlannedDay, spreadReviews } from './spread-reviews'

/** What is asked and when, as it looks now. The next answer, or the next day, makes another plan. */
export interface ReviewPlan {
  paused: boolean
  today: number
  /** Questions reviewed today. */
  doneToday: number
  /** Of questions that the course still has. */
  cards: Schedule
  /** From today on, days without a question left out; none while paused. */
  days: readonly PlannedDay[]
}

export interface Clock {
  now: number
  dayOf: DayOf
}

type Facts = Pick<ProgressFacts, 'attempts' | 'reviews' | 'settings'>

/**
 * A pause changes no card: it only asks nothing. What fell due meanwhile is spread from the day on which it ends.
 */
export function buildReviewPlan(bank: QuestionBank, facts: Facts, { now, dayOf }: Clock): ReviewPlan {
  const today = dayOf(now)
  const paused = isPaused(facts)
  const asked = new Set(bank.questions.map(({ id }) => id))
  const cards = new Map([...buildSchedule(facts, { today, dayOf })].filter(([id]) => asked.has(id)))
  const reviewed = facts.reviews.filter(({ at }) => dayOf(at) === today).map(({ questionId }) => questionId)
  const doneToday = new Set(reviewed).size
  const days = paused ? [] : spreadReviews({ cards: [...cards.values()], sides: listSides(bank), today, doneToday })
  return { paused, today, doneToday, cards, days }
}

/** Of two choices in one millisecond the pause wins: it can be seen, and ended. */
function isPaused({ settings }: Facts): boolean {
  const choices = settings.filter(({ name }) => name === 'review-paused')
  const latest = Math.max(...choices.map(({ at }) => at))
  return choices.some(({ at, value }) => at === latest && value)
}
