import { expect, test } from 'vitest'
import { percentile } from './percentile'

test('a percentile is one of the values, by nearest rank', () => {
  const values = [50, 15, 40, 20, 35]
  expect([0, 5, 30, 40, 50, 95, 100].map((percent) => percentile(values, percent))).toEqual([
    15, 15, 20, 20, 35, 50, 50,
  ])
  expect(percentile([7], 99)).toBe(7)
  expect(percentile([], 50)).toBeNaN()
})
