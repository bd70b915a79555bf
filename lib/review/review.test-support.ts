import fc from 'fast-check'
import type { AttemptFact, ProgressFacts, QuestionOutcome, Rating, ReviewFact } from '../progress/facts'
import type { BankQuestion, ConfusablePair, QuestionBank } from '../quiz/question-bank'
import { createDayOf, DAY_MS } from './calendar'

export const utc = createDayOf('UTC')

/** A day to begin with, in the middle of a week: 2026-11-25. */
export const DAY_ONE = 20_782

/** A moment of a day, in UTC. */
export function at(day: number, hours = 12): number {
  return day * DAY_MS + hours * 3_600_000
}

type Outcome = Pick<QuestionOutcome, 'questionId' | 'verdict' | 'sure'>

export function attempt(finishedAt: number, outcomes: readonly Outcome[], id = `a-${finishedAt}`): AttemptFact {
  return {
    id,
    lessonId: 'l01',
    quizId: 'q01',
    quizHash: 'hash',
    seed: 1,
    mode: 'practice',
    startedAt: finishedAt - 60_000,
    finishedAt,
    score: outcomes.filter(({ verdict }) => verdict === 'right').length,
    outOf: outcomes.length,
    answers: {},
    questions: outcomes.map((outcome) => ({
      ...outcome,
      skills: [],
      record: { prompt: outcome.questionId, given: [], notes: [] },
    })),
  }
}

export function review(questionId: string, moment: number, rating: Rating): ReviewFact {
  const verdict = rating === 1 ? 'wrong' : 'right'
  return { id: `r-${questionId}-${moment}-${rating}`, questionId, skills: [], verdict, rating, at: moment }
}

type Reviewed = Pick<ProgressFacts, 'attempts' | 'reviews' | 'settings'>

export function facts(some: Partial<Reviewed>): Reviewed {
  return { attempts: [], reviews: [], settings: [], ...some }
}

/** Questions `q-0`, `q-1`, …: three to a lesson. */
export function bank(size: number, confusable: readonly ConfusablePair[] = []): QuestionBank {
  const questions = Array.from({ length: size }, (_, index): BankQuestion => {
    return { id: `q-${index}`, kind: 'choose-one', lessonId: `l-${Math.floor(index / 3)}`, skills: [`s-${index}`] }
  })
  return { questions, lessons: [], modules: [], skills: [], confusable }
}

/** What a learner of `bank(size)` may have done in the 60 days from `DAY_ONE` on. */
export function anyFacts(size: number): fc.Arbitrary<Reviewed> {
  const moment = fc.integer({ min: at(DAY_ONE, 0), max: at(DAY_ONE + 60, 0) })
  const questionId = fc.integer({ min: 0, max: size - 1 }).map((index) => `q-${index}`)
  const verdict = fc.constantFrom('right', 'wrong', 'unanswered')
  const outcome = fc.oneof(fc.record({ questionId, verdict }), fc.record({ questionId, verdict, sure: fc.boolean() }))
  const outcomes = fc.uniqueArray(outcome, { selector: (one) => one.questionId, maxLength: 10 })
  const rating = fc.constantFrom(1, 2, 3, 4)
  return fc.record({
    attempts: fc.array(fc.tuple(moment, outcomes, fc.uuid()).map(([when, of, id]) => attempt(when, of, id))),
    reviews: fc.array(fc.tuple(questionId, moment, rating).map(([id, when, rated]) => review(id, when, rated))),
    settings: fc.array(fc.record({ name: fc.constant('review-paused'), value: fc.boolean(), at: moment })),
  })
}
