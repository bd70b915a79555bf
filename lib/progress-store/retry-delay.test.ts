import { expect, test } from 'vitest'
import { retryDelay } from './retry-delay'

test('each failure doubles the wait, up to five minutes', () => {
  expect([1, 2, 3, 6, 7, 8, 2000].map((failures) => retryDelay(failures, 0.5))).toEqual([
    5_000, 10_000, 20_000, 160_000, 300_000, 300_000, 300_000,
  ])
})

test('no two browsers wait for the same time', () => {
  expect([retryDelay(1, 0), retryDelay(1, 1)]).toEqual([4_000, 6_000])
})
