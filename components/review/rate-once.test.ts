import { expect, test } from 'vitest'
import { rateOnce } from './rate-once'
import type { Told } from './reviewed'

const told: Told = { id: 'r1', at: 5, questionId: 'q1', skills: [], verdict: 'right', href: '/learn/m/l#part' }

function rated(differences: Partial<Told> = {}) {
  const accepted: number[] = []
  const kept: number[] = []
  const { rate, leave, hide } = rateOnce({ ...told, ...differences }, (_, rating) => accepted.push(rating))
  return { accepted, kept, rate, leave, hide: () => hide((rating) => kept.push(rating)) }
}

test('the first rating counts, and leaving after it adds nothing', () => {
  const { accepted, kept, rate, leave, hide } = rated()
  rate(4)
  rate(1)
  leave()
  hide()
  expect([accepted, kept]).toEqual([[4], []])
})

test('whoever leaves without a rating gives the suggested one', () => {
  for (const [differences, rating] of [
    [{}, 3],
    [{ sure: false }, 2],
    [{ verdict: 'wrong' }, 1],
  ] as const) {
    const { accepted, rate, leave } = rated(differences)
    leave()
    rate(4)
    expect(accepted).toEqual([rating])
  }
})

test('a hidden page keeps the answer aside, and the learner who comes back still rates it', () => {
  const { accepted, kept, rate, hide } = rated()
  hide()
  rate(4)
  expect([kept, accepted]).toEqual([[3], [4]])
})
