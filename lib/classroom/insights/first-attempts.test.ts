import { expect, test } from 'vitest'
import { attemptOf } from '@/tests/support/insight-sample'
import { pickFirstAttempts } from './first-attempts'

test('of each learner and quiz the first that was handed in counts, in whichever assignment', () => {
  const later = attemptOf('ada', 'rrrrrr', { id: 'later', finishedAt: 20 })
  const first = attemptOf('ada', 'eeeeee', { id: 'first', assignmentId: 'a2', finishedAt: 10 })
  const other = attemptOf('ada', 'rrrrrr', { id: 'other', lessonId: 'l02', finishedAt: 30 })
  const max = attemptOf('max', 'rrrrrr', { id: 'max', finishedAt: 40 })
  expect(pickFirstAttempts([later, first, other, max])).toEqual([first, other, max])
})

test('of the same millisecond the ids decide, in whatever order they come', () => {
  const [a, b] = [attemptOf('ada', 'r', { id: 'a' }), attemptOf('ada', 'e', { id: 'b' })]
  expect(pickFirstAttempts([a, b])).toEqual([a])
  expect(pickFirstAttempts([b, a])).toEqual([a])
})
