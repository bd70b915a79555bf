import { expect, test } from 'vitest'
import { attemptAt, placementAt, progressOf, reviewAt } from './mastery.test-support'
import { buildMissedQuestions } from './missed-questions'

const HOUR_MS = 60 * 60 * 1000

test('a question is missed while its latest answer is wrong, wherever it was given', () => {
  const facts = progressOf({
    attempts: [
      attemptAt(0, { questionId: 'q1', verdict: 'wrong', prompt: 'First?' }, { questionId: 'q2', verdict: 'right' }),
      attemptAt(2, { questionId: 'q1', verdict: 'right', prompt: 'First, edited?' }),
    ],
    reviews: [reviewAt(5, { questionId: 'q1', verdict: 'wrong', skills: ['a'] })],
    placements: [placementAt(1, { questionId: 'q3', verdict: 'wrong' }, { questionId: 'q4', verdict: 'unanswered' })],
  })
  expect(buildMissedQuestions(facts)).toEqual([
    { questionId: 'q1', skills: ['a'], wasSure: false, at: 5 * HOUR_MS, prompt: 'First, edited?' },
    { questionId: 'q3', skills: ['skill'], wasSure: false, at: HOUR_MS },
  ])
})

test('a right answer within the hour takes the mark away, although it moves no strength', () => {
  const attempts = [
    attemptAt(0, { questionId: 'q1', verdict: 'wrong' }),
    attemptAt(0.5, { questionId: 'q1', verdict: 'right' }),
  ]
  expect(buildMissedQuestions(progressOf({ attempts }))).toEqual([])
})

test('leaving a question open afterwards does not take the mark away', () => {
  const attempts = [
    attemptAt(0, { questionId: 'q1', verdict: 'wrong' }),
    attemptAt(1, { questionId: 'q1', verdict: 'unanswered' }),
  ]
  expect(buildMissedQuestions(progressOf({ attempts })).map(({ questionId }) => questionId)).toEqual(['q1'])
})

test('first what the learner was sure about, then the latest', () => {
  const attempts = [
    attemptAt(0, { questionId: 'sure', verdict: 'wrong', sure: true }),
    attemptAt(1, { questionId: 'b', verdict: 'wrong', sure: false }, { questionId: 'a', verdict: 'wrong' }),
    attemptAt(2, { questionId: 'late', verdict: 'wrong' }),
  ]
  expect(
    buildMissedQuestions(progressOf({ attempts })).map(({ questionId, wasSure }) => [questionId, wasSure]),
  ).toEqual([
    ['sure', true],
    ['late', false],
    ['a', false],
    ['b', false],
  ])
})
