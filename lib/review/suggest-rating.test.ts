import { expect, test } from 'vitest'
import { listAllowedRatings, suggestRating } from './suggest-rating'

test.for([
  { answered: { verdict: 'wrong' }, suggested: 1, allowed: [1] },
  { answered: { verdict: 'wrong', sure: true }, suggested: 1, allowed: [1] },
  { answered: { verdict: 'wrong', sure: false }, suggested: 1, allowed: [1] },
  { answered: { verdict: 'right' }, suggested: 3, allowed: [1, 2, 3, 4] },
  { answered: { verdict: 'right', sure: true }, suggested: 3, allowed: [1, 2, 3, 4] },
  { answered: { verdict: 'right', sure: false }, suggested: 2, allowed: [1, 2, 3, 4] },
] as const)('$answered suggests $suggested and allows $allowed', ({ answered, suggested, allowed }) => {
  expect(suggestRating(answered)).toBe(suggested)
  expect(listAllowedRatings(answered)).toEqual(allowed)
})
