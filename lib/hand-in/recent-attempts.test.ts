import { expect, test } from 'vitest'
import { RecentAttempts } from './recent-attempts'

const attempt = { attemptId: 'a', quizId: 'q', seed: 1, answers: { one: ['x'], two: ['y'] } }
const HOUR = 60 * 60 * 1000

test('the same attempt may come again, whatever the order of its questions', () => {
  const recent = new RecentAttempts()
  expect(recent.isOther(attempt, 0)).toBe(false)
  expect(recent.isOther({ ...attempt, answers: { two: ['y'], one: ['x'] } }, HOUR)).toBe(false)
})

test('the same id with other answers, or of another quiz, is told apart', () => {
  const recent = new RecentAttempts()
  recent.isOther(attempt, 0)
  expect(recent.isOther({ ...attempt, answers: { one: ['z'] } }, 0)).toBe(true)
  expect(recent.isOther({ ...attempt, quizId: 'r' }, 0)).toBe(true)
  expect(recent.isOther({ ...attempt, seed: 2 }, 0)).toBe(true)
})

test('what is older than two hours is forgotten', () => {
  const recent = new RecentAttempts()
  recent.isOther(attempt, 0)
  expect(recent.isOther({ ...attempt, seed: 2 }, 2 * HOUR + 1)).toBe(false)
})

test('memory is bounded: the oldest attempts make room', () => {
  const recent = new RecentAttempts()
  for (let index = 0; index <= 5_000; index++) recent.isOther({ ...attempt, attemptId: String(index) }, 0)
  expect(recent.isOther({ ...attempt, attemptId: '5000', seed: 2 }, 0)).toBe(true)
  expect(recent.isOther({ ...attempt, attemptId: '0', seed: 2 }, 0)).toBe(false)
})
