import { expect, test } from 'vitest'
import { writeDay, writeWait } from './day-words'
import { DAY_ONE } from './review.test-support'

test('a day is written with its weekday, in every time zone', () => {
  expect([DAY_ONE, DAY_ONE + 5, 0].map(writeDay)).toEqual(['Wed 25 Nov', 'Mon 30 Nov', 'Thu 1 Jan'])
})

test.for([
  [0, 'today'],
  [1, 'tomorrow'],
  [2, 'in 2 days'],
  [59, 'in 59 days'],
  [60, 'in 2 months'],
  [196, 'in 6 months'],
  [364, 'in 12 months'],
  [365, 'in a year'],
  [900, 'in 2 years'],
] as const)('a wait of %d days is "%s"', ([days, words]) => {
  expect(writeWait(days)).toBe(words)
})
