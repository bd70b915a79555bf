import { expect, test } from 'vitest'
import { attemptsLeft, endOfSitting, GRACE_MS, handInTime, isFeedbackOpen, isLeftOver, isRunning } from './sitting'

const START = Date.parse('2026-11-25T09:00Z')
const MINUTE = 60_000

test('a sitting ends after its limit, longer by what its learner has more', () => {
  expect(endOfSitting({ startedAt: START, timeLimitMinutes: 20, extraTimePercent: 0 })).toBe(START + 20 * MINUTE)
  expect(endOfSitting({ startedAt: START, timeLimitMinutes: 20, extraTimePercent: 25 })).toBe(START + 25 * MINUTE)
  expect(endOfSitting({ startedAt: START, timeLimitMinutes: 1, extraTimePercent: 33 })).toBe(START + 79_800)
  expect(endOfSitting({ startedAt: START, timeLimitMinutes: null, extraTimePercent: 50 })).toBeNull()
})

test('answers are taken until a moment after the end; then what is left is for whoever looks next', () => {
  const sitting = { endsAt: START, handedInAt: null }
  expect([isRunning(sitting, START + GRACE_MS), isLeftOver(sitting, START + GRACE_MS)]).toEqual([true, false])
  expect([isRunning(sitting, START + GRACE_MS + 1), isLeftOver(sitting, START + GRACE_MS + 1)]).toEqual([false, true])
  const handedIn = { endsAt: START, handedInAt: START - 1 }
  expect([isRunning(handedIn, START - 1), isLeftOver(handedIn, START + MINUTE)]).toEqual([false, false])
  const endless = { endsAt: null, handedInAt: null }
  expect([isRunning(endless, START * 2), isLeftOver(endless, START * 2)]).toEqual([true, false])
})

test('work is handed in at its end at the latest', () => {
  expect([handInTime(START, START - 1), handInTime(START, START + 1), handInTime(null, START + 1)]).toEqual([
    START - 1,
    START,
    START + 1,
  ])
})

test('attempts are counted down and not below nothing', () => {
  expect([0, 1, 2, 3].map((begun) => attemptsLeft({ attemptsLimit: 2 }, begun))).toEqual([2, 1, 0, 0])
  expect(attemptsLeft({ attemptsLimit: null }, 99)).toBe(Number.POSITIVE_INFINITY)
})

test('answers are explained when the instructor allows it', () => {
  const ask = (mode: 'practice' | 'test', feedback: 'at-once' | 'after-due' | 'never', dueAt: number | null = START) =>
    [START, START + 1].map((now) => isFeedbackOpen({ mode, feedback, dueAt }, now))
  expect(ask('practice', 'never')).toEqual([true, true])
  expect(ask('test', 'at-once')).toEqual([true, true])
  expect(ask('test', 'after-due')).toEqual([false, true])
  expect(ask('test', 'after-due', null)).toEqual([false, false])
  expect(ask('test', 'never')).toEqual([false, false])
})
