import { expect, test } from 'vitest'
import { formatSummary, judgeSkips, sum } from './summary.mjs'

const results = [
  { name: 'types', passed: 1, failed: 0, skipped: [], seconds: 1.25 },
  { name: 'unit tests', passed: 27, failed: 2, skipped: ['needs a database'], seconds: 10 },
]

test('the last line is the sum', () => {
  expect(formatSummary(results).split('\n')).toEqual([
    '',
    'step                           passed   failed  skipped  seconds',
    'types                               1        0        0      1.3',
    'unit tests                         27        2        1     10.0',
    '',
    'skipped: needs a database',
    '28 passed, 2 failed',
  ])
})

test('failures are added up', () => {
  expect(sum(results, 'failed')).toBe(2)
})

test('a skipped test is a failure where nobody watches', () => {
  expect(results.map((result) => judgeSkips(result, true).failed)).toEqual([0, 3])
  expect(results.map((result) => judgeSkips(result, false).failed)).toEqual([0, 2])
})
