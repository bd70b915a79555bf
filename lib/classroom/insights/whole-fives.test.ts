import { expect, test } from 'vitest'
import { assignmentOf, attemptOf } from '@/tests/support/insight-sample'
import type { InsightAttempt } from './insight-rows'
import { takeWholeFives } from './whole-fives'

const assignments = [assignmentOf('a1'), assignmentOf('t1', { mode: 'test' })]

function take(attempts: readonly InsightAttempt[]): string[] {
  return takeWholeFives({ learners: [], assignments, attempts }).map(({ id }) => id)
}

function listAttempts(count: number, name: string, some: Partial<InsightAttempt> = {}): InsightAttempt[] {
  return Array.from({ length: count }, (_, at) =>
    attemptOf(`${name}${at}`, '', { id: `${name}${at}`, finishedAt: at, ...some }),
  )
}

test('whoever handed in after the last whole five waits', () => {
  const nine = listAttempts(9, 'a')
  expect(take(nine.toReversed())).toEqual(['a0', 'a1', 'a2', 'a3', 'a4'])
  expect(take(listAttempts(10, 'a'))).toHaveLength(10)
  expect(take(listAttempts(4, 'a'))).toEqual([])
})

test('quizzes, their earlier states and modes have their own fives', () => {
  const attempts = [
    ...listAttempts(6, 'a'),
    ...listAttempts(6, 'b', { lessonId: 'l02' }),
    ...listAttempts(6, 'c', { quizHash: 'old' }),
    ...listAttempts(6, 'd', { assignmentId: 't1' }),
    ...listAttempts(4, 'e', { quizHash: 'old', assignmentId: 't1' }),
  ]
  expect(take(attempts)).toEqual(['a', 'b', 'c', 'd'].flatMap((name) => [0, 1, 2, 3, 4].map((at) => `${name}${at}`)))
})

test('a second attempt is nobody more', () => {
  const four = listAttempts(4, 'a')
  expect(take([...four, attemptOf('a0', '', { id: 'again', finishedAt: 9 })])).toEqual([])
})
