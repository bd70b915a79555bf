import { compareText } from '../progress/canonical-text'
import type { ProgressFacts, Rating } from '../progress/facts'
import type { DayOf } from './calendar'
import { type Memory, recall } from './memory'
import { suggestRating } from './suggest-rating'

/** What the review knows of one question. */
export interface Card {
  questionId: string
  memory: Memory
  /** The last answer that counted was wrong, and the learner had been sure of it: asked before all others. */
  sureButWrong: boolean
}

export type Schedule = ReadonlyMap<string, Card>

export interface Today {
  today: number
  dayOf: DayOf
}

interface Answer {
  factId: string
  questionId: string
  at: number
  day: number
  rating: Rating
  sureButWrong: boolean
}

/**
 * A card for every question that was answered in a quiz or a review, computed by replaying the facts in time order.
 * Nothing of it is stored: two browsers put their facts together, and the cards follow.
 *
 * - An outcome of a quiz counts as the rating that it suggests (see `suggestRating`); one that was left open counts as
 *   nothing. A review counts as the rating that the learner gave.
 * - Of the answers to one question within a day only the first counts. A retry minutes after the feedback repeats what
 *   was just read; it is not retrieval, and would pass for knowledge.
 * - A placement check makes no card: it asks about lessons that may not be read yet.
 * - Facts of days after today, from a clock that runs ahead, wait for their day.
 */
export function buildSchedule(facts: Pick<ProgressFacts, 'attempts' | 'reviews'>, { today, dayOf }: Today): Schedule {
  const cards = new Map<string, Card>()
  for (const { questionId, day, rating, sureButWrong } of listAnswers(facts, dayOf)) {
    const memory = cards.get(questionId)?.memory
    if (day > today || (memory && day <= memory.lastDay)) continue
    cards.set(questionId, { questionId, memory: recall(memory, day, rating), sureButWrong })
  }
  return cards
}

/** In time order; what happened in the same millisecond, in the order of the facts' ids. */
function listAnswers({ attempts, reviews }: Pick<ProgressFacts, 'attempts' | 'reviews'>, dayOf: DayOf): Answer[] {
  const inQuizzes = attempts.flatMap(({ id, finishedAt, questions }) => {
    const when = { factId: id, at: finishedAt, day: dayOf(finishedAt) }
    return questions.flatMap(({ questionId, verdict, sure }): Answer[] => {
      if (verdict === 'unanswered') return []
      const rating = suggestRating(sure === undefined ? { verdict } : { verdict, sure })
      return [{ ...when, questionId, rating, sureButWrong: verdict === 'wrong' && sure === true }]
    })
  })
  const inReviews = reviews.map(({ id, questionId, at, rating, verdict, sure }): Answer => {
    const sureButWrong = verdict === 'wrong' && sure === true
    return { factId: id, questionId, at, day: dayOf(at), rating, sureButWrong }
  })
  return [...inQuizzes, ...inReviews].sort((a, b) => a.at - b.at || compareText(a.factId, b.factId))
}
