import { type CardInput, createEmptyCard, fsrs, State } from 'ts-fsrs'
import type { Rating } from '../progress/facts'
import { DAY_MS } from './calendar'

/** How well one question is remembered, after FSRS; days are those of `DayOf`. */
export interface Memory {
  /** Days after which nine of ten are still remembered. */
  stability: number
  /** From 1 to 10. */
  difficulty: number
  /** Day of the last answer that counted. */
  lastDay: number
  /** Day on which to ask again: at least one day after. */
  dueDay: number
}

/**
 * FSRS-6 with its default weights, which come from the reviews of many learners; fitting them to one needs hundreds of
 * that one's answers: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 *
 * - A question is asked again when nine of ten would still be answered, as FSRS does by default.
 * - No fuzz: it would move due days by chance, and the same facts must give the same days in two browsers. What it is
 *   for, that questions of one day do not stay together for ever, `spreadReviews` does.
 * - No short-term steps: asking again within minutes measures what is still in mind. Without them every interval is a
 *   whole number of days, at least one.
 */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false })

/**
 * The memory after an answer. `undefined` stands for a question that was never answered.
 * FSRS counts days in UTC, so it is handed days of the learner's calendar as if they were midnights there.
 */
export function recall(memory: Memory | undefined, day: number, rating: Rating): Memory {
  const { card } = scheduler.next(toCard(memory, day), toDate(day), rating)
  return {
    stability: card.stability,
    difficulty: card.difficulty,
    lastDay: day,
    dueDay: day + card.scheduled_days,
  }
}

/** How likely the answer is still known on a day: from 1 down towards 0. */
export function retrievability(memory: Memory, day: number): number {
  return scheduler.forgetting_curve(Math.max(0, day - memory.lastDay), memory.stability)
}

/** After how many days the question would come back, for each of the four ratings. */
export function previewIntervals(memory: Memory | undefined, day: number): Record<Rating, number> {
  const days = (rating: Rating) => recall(memory, day, rating).dueDay - day
  return { 1: days(1), 2: days(2), 3: days(3), 4: days(4) }
}

function toCard(memory: Memory | undefined, day: number): CardInput {
  if (!memory) return createEmptyCard(toDate(day))
  return {
    due: toDate(memory.dueDay),
    last_review: toDate(memory.lastDay),
    stability: memory.stability,
    difficulty: memory.difficulty,
    scheduled_days: memory.dueDay - memory.lastDay,
    elapsed_days: day - memory.lastDay,
    // Counters that FSRS keeps for its user; they change no interval.
    reps: 1,
    lapses: 0,
    learning_steps: 0,
    state: State.Review,
  }
}

function toDate(day: number): Date {
  return new Date(day * DAY_MS)
}
