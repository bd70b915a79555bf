import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SettingFact } from '../progress/facts'
import { anyFacts, at, attempt, bank, DAY_ONE, facts, review, utc } from './review.test-support'
import { buildReviewPlan } from './review-plan'

const on = (day: number) => ({ now: at(day), dayOf: utc })
const pause = (value: boolean, moment: number): SettingFact => ({ name: 'review-paused', value, at: moment })

test('a plan tells what was done today and what each day asks', () => {
  const attempts = [
    attempt(at(DAY_ONE), [
      { questionId: 'q-0', verdict: 'right' },
      { questionId: 'q-1', verdict: 'wrong' },
      { questionId: 'gone', verdict: 'right' },
    ]),
  ]
  const reviews = [review('q-1', at(DAY_ONE + 1), 3)]
  const plan = buildReviewPlan(bank(2), facts({ attempts, reviews }), on(DAY_ONE + 1))
  expect({ ...plan, cards: [...plan.cards.keys()] }).toEqual({
    paused: false,
    today: DAY_ONE + 1,
    doneToday: 1,
    cards: ['q-0', 'q-1'],
    days: [
      { day: DAY_ONE + 3, questionIds: ['q-0'] },
      { day: DAY_ONE + 4, questionIds: ['q-1'] },
    ],
  })
})

test.for([
  { settings: [], paused: false },
  { settings: [pause(true, 1)], paused: true },
  { settings: [pause(true, 1), pause(false, 2)], paused: false },
  { settings: [pause(false, 2), pause(true, 1)], paused: false },
  { settings: [pause(false, 2), pause(true, 2)], paused: true },
  { settings: [pause(true, 2), pause(false, 2)], paused: true },
  { settings: [{ name: 'ask-confidence', value: true, at: 3 } as const], paused: false },
])('of $settings the latest choice holds: paused is $paused', ({ settings, paused }) => {
  expect(buildReviewPlan(bank(1), facts({ settings }), on(DAY_ONE)).paused).toBe(paused)
})

test('a pause asks nothing, and whoever ends it finds everything as if there had been none', () => {
  fc.assert(
    fc.property(anyFacts(25), (given) => {
      const without = { ...given, settings: [] }
      const during = { ...given, settings: [pause(true, at(DAY_ONE + 61))] }
      const resumed = { ...given, settings: [pause(true, at(DAY_ONE + 61)), pause(false, at(DAY_ONE + 80))] }
      const today = on(DAY_ONE + 80)
      const usual = buildReviewPlan(bank(25), without, today)
      expect(buildReviewPlan(bank(25), during, today)).toEqual({ ...usual, paused: true, days: [] })
      expect(buildReviewPlan(bank(25), resumed, today)).toEqual(usual)
    }),
  )
})
