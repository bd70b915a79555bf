import { expect, test } from 'vitest'
import { assignmentOf, attemptOf, portsLesson } from '@/tests/support/insight-sample'
import { buildTimes } from './time-spent'

const MINUTE = 60_000
const assignments = [assignmentOf('a1'), assignmentOf('exam', { mode: 'test' })]
const took = (minutes: number, assignmentId = 'a1') =>
  attemptOf(`u${minutes}`, '', { assignmentId, startedAt: 0, finishedAt: minutes * MINUTE })

test('practice and tests stand apart, and a tab that stayed open does not count', () => {
  const attempts = [5, 3, 4, 2, 6, 600].map((minutes) => took(minutes))
  expect(buildTimes([...attempts, took(10, 'exam'), took(11, 'exam')], assignments, [portsLesson])).toEqual([
    {
      lessonId: 'l01',
      lessonTitle: 'Ports',
      mode: 'practice',
      learners: 5,
      outliers: 1,
      lowerQuartile: 3 * MINUTE,
      median: 4 * MINUTE,
      upperQuartile: 5 * MINUTE,
    },
    {
      lessonId: 'l01',
      lessonTitle: 'Ports',
      mode: 'test',
      learners: 2,
      outliers: 0,
      lowerQuartile: 10.25 * MINUTE,
      median: 10.5 * MINUTE,
      upperQuartile: 10.75 * MINUTE,
    },
  ])
})

test('a quiz that nobody handed in has no time', () => {
  expect(buildTimes([], assignments, [portsLesson])).toEqual([])
})
