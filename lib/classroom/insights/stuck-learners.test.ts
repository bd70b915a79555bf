import { expect, test } from 'vitest'
import { assignmentOf, attemptOf, learnerOf, portsLesson } from '@/tests/support/insight-sample'
import { findStuck } from './stuck-learners'

const learners = [learnerOf('ada'), learnerOf('max')]
const assignments = [assignmentOf('a1'), assignmentOf('strict', { requiredPercent: 80 })]
const find = (attempts: ReturnType<typeof attemptOf>[]) => findStuck({ learners, assignments, attempts }, [portsLesson])

test('whoever tried twice and is below half has the questions named that were never right', () => {
  const attempts = [attemptOf('ada', 'rreeee'), attemptOf('ada', 'erer--', { finishedAt: 1 })]
  expect(find([...attempts, attemptOf('max', 'eeeeee')])).toEqual([
    {
      userId: 'ada',
      name: 'Name of ada',
      lessonId: 'l01',
      lessonTitle: 'Ports',
      assignmentId: 'a1',
      attempts: 2,
      bestPercent: 33,
      requiredPercent: 50,
      missed: ['What happens in question q3?', 'What happens in question q5?', 'What happens in question q6?'],
    },
  ])
})

test('what the assignment of the latest attempt requires decides', () => {
  const four = attemptOf('ada', 'rrrree')
  const strict = attemptOf('ada', 'rrrrrr', {
    id: 's',
    score: 4,
    assignmentId: 'strict',
    finishedAt: four.finishedAt + 1,
  })
  expect(find([strict, four]).map(({ requiredPercent, bestPercent }) => [requiredPercent, bestPercent])).toEqual([
    [80, 66],
  ])
  expect(find([{ ...strict, finishedAt: 0 }, four])).toEqual([])
})

test('nobody is stuck who reached it once, or at exactly what is required', () => {
  expect(find([attemptOf('ada', 'rrreee'), attemptOf('ada', 'eeeeee')])).toEqual([])
})
