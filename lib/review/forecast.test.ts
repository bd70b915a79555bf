import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildForecast, findNextDue } from './forecast'
import { anyFacts, at, attempt, bank, DAY_ONE, facts, utc } from './review.test-support'
import { buildReviewPlan } from './review-plan'
import { buildReviewQueue } from './review-queue'

const on = (day: number) => ({ now: at(day), dayOf: utc })

const fortyRight = attempt(
  at(DAY_ONE),
  bank(40).questions.map(({ id }) => ({ questionId: id, verdict: 'right' })),
)
const planOn = (day: number) => buildReviewPlan(bank(40), facts({ attempts: [fortyRight] }), on(day))
const counts = (day: number) => buildForecast(planOn(day)).map(({ count }) => count)

test('two weeks, today first, each with what it will ask', () => {
  expect(counts(DAY_ONE)).toEqual([0, 0, 0, 15, 15, 10, 0, 0, 0, 0, 0, 0, 0, 0])
  expect(buildForecast(planOn(DAY_ONE))[13]).toEqual({ day: DAY_ONE + 13, count: 0 })
})

test('after a month away nothing looks like a debt', () => {
  expect(counts(DAY_ONE + 33)).toEqual([15, 15, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
})

test('the next day with a question is told with their number, however far it is', () => {
  const once = facts({ attempts: [attempt(at(DAY_ONE), [{ questionId: 'q-0', verdict: 'right' }])] })
  expect(findNextDue(planOn(DAY_ONE))).toEqual({ day: DAY_ONE + 3, count: 15 })
  expect(findNextDue(planOn(DAY_ONE + 3))).toEqual({ day: DAY_ONE + 4, count: 15 })
  expect(findNextDue(buildReviewPlan(bank(1), once, on(DAY_ONE)))).toEqual({ day: DAY_ONE + 3, count: 1 })
  expect(findNextDue(buildReviewPlan(bank(1), once, on(DAY_ONE + 3)))).toBeUndefined()
  expect(findNextDue(buildReviewPlan(bank(1), facts({}), on(DAY_ONE)))).toBeUndefined()
})

test('today is as long as its queue, no day is above fifteen, and all days together hold every card', () => {
  fc.assert(
    fc.property(anyFacts(60), (given) => {
      const usual = { ...given, settings: [] }
      const plan = buildReviewPlan(bank(60), usual, on(DAY_ONE + 60))
      const forecast = buildForecast(plan)
      expect(forecast[0]?.count).toBe(buildReviewQueue(plan, bank(60)).length)
      for (const { count } of forecast) expect(count).toBeLessThanOrEqual(15)
      const later = plan.days.filter(({ day }) => day > DAY_ONE + 73).flatMap(({ questionIds }) => questionIds)
      const soon = forecast.reduce((sum, { count }) => sum + count, 0)
      expect(soon + later.length).toBe(plan.cards.size)
    }),
  )
})
