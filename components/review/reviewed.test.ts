import { expect, test } from 'vitest'
import { toReviewFact } from './reviewed'

const told = { id: 'r1', at: 5, questionId: 'q1', skills: ['a.b'], verdict: 'right', href: '/learn/m/l#part' } as const
const fact = { id: 'r1', at: 5, questionId: 'q1', skills: ['a.b'], verdict: 'right', rating: 4 }

test('an answer is kept with its rating, and without what only the page shows', () => {
  expect(toReviewFact(told, 4)).toEqual(fact)
  expect(toReviewFact({ ...told, sure: false }, 4)).toEqual({ ...fact, sure: false })
})
