import { expect, test } from 'vitest'
import { at, attempt, bank, DAY_ONE, facts, review, utc } from './review.test-support'
import { buildReviewPlan } from './review-plan'
import { listRemaining } from './sitting'

const ids = ['q-0', 'q-1', 'q-2', 'q-3']
const quiz = attempt(
  at(DAY_ONE),
  ids.map((questionId) => ({ questionId, verdict: 'right' })),
)
const today = DAY_ONE + 3
const planAfter = (...reviews: ReturnType<typeof review>[]) =>
  buildReviewPlan(bank(4), facts({ attempts: [quiz], reviews }), { now: at(today), dayOf: utc })

test('a sitting asks in its order what it has not asked yet', () => {
  const queue = ['q-2', 'q-0', 'q-3']
  expect(listRemaining({ queue, done: [], missing: [] }, planAfter())).toEqual(['q-2', 'q-0', 'q-3'])
  expect(listRemaining({ queue, done: [{ questionId: 'q-2' }], missing: ['q-0'] }, planAfter())).toEqual(['q-3'])
})

test('a question is passed over once it was answered in another tab, or left the course', () => {
  const sitting = { queue: ['q-1', 'gone', 'q-0'], done: [], missing: [] }
  expect(listRemaining(sitting, planAfter(review('q-1', at(today), 3)))).toEqual(['q-0'])
})
