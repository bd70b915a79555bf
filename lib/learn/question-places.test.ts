import { expect, test } from 'vitest'
import { listQuestionPlaces } from './question-places'

test('every question leads to the heading that answers it, and nothing else of the quiz is told', () => {
  const quiz = { id: 'q1', questions: [{ id: 'q1-run', see: 'what-run-does', prompt: 'What does it do?' }] }
  expect(listQuestionPlaces([{ title: 'Run', path: '/learn/basics/run', quiz }])).toEqual([
    { title: 'Run', path: '/learn/basics/run', anchors: { 'q1-run': 'what-run-does' } },
  ])
})
