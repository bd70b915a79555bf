import { expect, test } from 'vitest'
import { countPlaywright, countVitest } from './counts.mjs'

test('passed, failed and skipped tests of Vitest are told apart', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'a' },
    { status: 'failed', fullName: 'b' },
    { status: 'skipped', fullName: 'c' },
    { status: 'todo', fullName: 'd' },
  ]
  expect(countVitest({ testResults: [{ status: 'failed', assertionResults }] })).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['c', 'd'],
  })
})

test('a test file that cannot be loaded counts as one failure', () => {
  expect(countVitest({ testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual({
    passed: 0,
    failed: 1,
    skipped: [],
  })
})

test('journeys are found in suites within suites, and a flaky one is a failure', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status, projectName: 'phone' }] })
  const report = {
    errors: [{ message: 'a worker died' }],
    suites: [
      {
        specs: [spec('reads', 'expected')],
        suites: [{ specs: [spec('asks', 'flaky'), spec('tries', 'unexpected'), spec('joins', 'skipped')] }],
      },
    ],
  }
  expect(countPlaywright(report)).toEqual({ passed: 1, failed: 3, skipped: ['phone joins'] })
})
