import { expect, test } from 'vitest'
import { diceOf, makeDice, rollWhole } from './dice'

test('the same seed and name roll the same, others roll others', () => {
  expect(makeDice(7)('ability')).toBe(makeDice(7)('ability'))
  const dice = makeDice(7)
  const rolls = [dice('a'), dice('b'), makeDice(8)('a'), diceOf(dice, 'ada')('a'), diceOf(dice, 'bob')('a')]
  expect(new Set(rolls).size).toBe(5)
})

test('names that differ in a digit are spread over the whole range', () => {
  const dice = makeDice('spread')
  const tenths = Array.from({ length: 1_000 }, (_, index) => Math.floor(dice(`learner-${index}`) * 10))
  const counts = Array.from({ length: 10 }, (_, tenth) => tenths.filter((found) => found === tenth).length)
  expect(counts.filter((count) => count < 60 || count > 140)).toEqual([])
})

test('a roll becomes a whole number between two bounds, both included', () => {
  expect([0, 0.49, 0.5, 0.999].map((roll) => rollWhole(roll, 3, 4))).toEqual([3, 3, 4, 4])
})
