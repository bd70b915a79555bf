import { expect, test } from 'vitest'
import { at, attempt, DAY_ONE, facts, review } from './review.test-support'
import { reviewSeed } from './review-seed'

const quiz = attempt(at(DAY_ONE), [{ questionId: 'q', verdict: 'wrong' }])

test('every answer, in a quiz or a review, makes another seed', () => {
  const reviews = Array.from({ length: 50 }, (_, index) => review('q', at(DAY_ONE + index), 3))
  const seeds = reviews.map((_, index) =>
    reviewSeed('q', facts({ attempts: [quiz], reviews: reviews.slice(0, index) })),
  )
  expect(new Set([reviewSeed('q', facts({})), ...seeds]).size).toBe(51)
  for (const seed of seeds) expect(seed).toBe(seed >>> 0)
})

test('a seed stays until that question is answered, and questions have seeds of their own', () => {
  const given = facts({ attempts: [quiz], reviews: [review('other', at(DAY_ONE), 3)] })
  expect(reviewSeed('q', given)).toBe(reviewSeed('q', facts({ attempts: [quiz] })))
  expect(reviewSeed('q', facts({}))).not.toBe(reviewSeed('other', facts({})))
})
