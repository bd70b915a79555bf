import { hashText } from '../quiz/shuffle'
import { findPair, groupPairs, type Sides } from './confusable-groups'
import { retrievability } from './memory'
import type { Card } from './schedule'

/** More than this would be a duty, and 15 questions take about ten minutes. */
export const REVIEWS_A_DAY = 15

/** What is asked on one day, most urgent first. */
export interface PlannedDay {
  day: number
  questionIds: readonly string[]
}

export interface ToSpread {
  cards: readonly Card[]
  sides: Sides
  today: number
  /** Questions reviewed today already: they count towards today's. */
  doneToday: number
}

/**
 * Gives every card one day, today or later, at most `REVIEWS_A_DAY` a day: what is due and finds no room moves on, the
 * most urgent first, so that a learner who was away comes back to a day like any other. Days without a question are
 * left out.
 *
 * Where a question is asked that is confusable with one that is known and not due yet, and there is room, that one is
 * moved forward to the same day; one for each pair and day.
 */
export function spreadReviews({ cards, sides, today, doneToday }: ToSpread): PlannedDay[] {
  const days: PlannedDay[] = []
  let waiting = cards
  let day = today
  while (waiting.length > 0) {
    const room = Math.max(0, REVIEWS_A_DAY - (day === today ? doneToday : 0))
    const questionIds = chooseForDay({ waiting, sides, day, room })
    if (questionIds.length > 0) days.push({ day, questionIds })
    const chosen = new Set(questionIds)
    waiting = waiting.filter(({ questionId }) => !chosen.has(questionId))
    day = waiting.reduce((first, { memory }) => Math.min(first, memory.dueDay), Number.POSITIVE_INFINITY)
    day = Math.max(day, (days.at(-1)?.day ?? today) + 1)
  }
  return days
}

interface OneDay {
  waiting: readonly Card[]
  sides: Sides
  day: number
  room: number
}

function chooseForDay({ waiting, sides, day, room }: OneDay): string[] {
  const ranked = rankByUrgency(waiting, day)
  const due = ranked.filter(({ memory }) => memory.dueDay <= day).slice(0, room)
  const known = ranked.filter(({ memory }) => memory.dueDay > day && memory.lastDay < day)
  const questionIds = due.map(({ questionId }) => questionId)
  const groups = groupPairs(questionIds, sides)
  const contrasted = new Set(groups.map(({ pairId }) => pairId))
  for (const { questionIds: alone } of groups) {
    const [id] = alone
    if (id === undefined || alone.length > 1 || questionIds.length >= room) continue
    for (const { questionId } of known) {
      const pairId = findPair(sides, [id, questionId])
      if (pairId === undefined || contrasted.has(pairId) || questionIds.includes(questionId)) continue
      contrasted.add(pairId)
      questionIds.push(questionId)
      break
    }
  }
  return questionIds
}

/**
 * Sure but wrong comes first: it is what a learner would act on, and what feedback repairs best (Butterfield and
 * Metcalfe 2001, https://doi.org/10.1037/0278-7393.27.6.1491). Then what is most likely forgotten. Equals, as after a
 * quiz, come in an order without meaning, so that a full day takes some of every lesson.
 */
function rankByUrgency(cards: readonly Card[], day: number): Card[] {
  return cards
    .map((card) => ({
      card,
      flag: card.sureButWrong ? 0 : 1,
      known: retrievability(card.memory, day),
      mixed: hashText(card.questionId),
    }))
    .sort((a, b) => a.flag - b.flag || a.known - b.known || a.mixed - b.mixed)
    .map(({ card }) => card)
}
