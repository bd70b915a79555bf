import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleQuiz } from '@/tests/support/quiz-samples'
import type { Answers } from './answers'
import { gradeQuiz } from './grade-quiz'
import { isRight, type Question } from './quiz-schema'
import { optionToken } from './quiz-view'

/** The tokens of options, named by the author's ids. */
function choose(questionId: string, ...ids: string[]): Answers {
  const question = sampleQuiz.questions.find(({ id }) => id === questionId)
  if (!question || question.kind === 'short-answer') throw new Error(`no choice question "${questionId}"`)
  const tokens = question.options.filter(({ id }) => ids.includes(id)).map((option) => optionToken(questionId, option))
  return { [questionId]: tokens }
}

function keyOf(question: Question): string[] {
  if (question.kind === 'short-answer') return question.accept.slice(0, 1)
  return question.options.filter(isRight).map((option) => optionToken(question.id, option))
}

const verdictOf = (questionId: string, answers: Answers) =>
  gradeQuiz(sampleQuiz, answers).marks.find((mark) => mark.questionId === questionId)?.verdict

test('the key earns full marks', () => {
  const answers = Object.fromEntries(sampleQuiz.questions.map((question) => [question.id, keyOf(question)]))
  expect(gradeQuiz(sampleQuiz, answers)).toMatchObject({ score: 6, outOf: 6 })
})

test('a choice is marked option by option', () => {
  expect(gradeQuiz(sampleQuiz, choose('several', 'run', 'expose')).marks[1]).toMatchObject({
    kind: 'choice',
    verdict: 'wrong',
    options: [
      { chosen: true, correct: true, feedback: 'SECRET It changes files.' },
      { chosen: false, correct: true },
      { chosen: true, correct: false },
    ],
  })
})

test('ticking every box earns nothing', () => {
  expect(verdictOf('several', choose('several', 'run', 'copy', 'expose'))).toBe('wrong')
})

test('a question without an answer keeps its key', () => {
  expect(gradeQuiz(sampleQuiz, { one: [], typed: ['  '] }).marks.slice(0, 3)).toEqual([
    { kind: 'open', questionId: 'one', verdict: 'unanswered', see: 'layers' },
    { kind: 'open', questionId: 'several', verdict: 'unanswered', see: 'layers' },
    { kind: 'open', questionId: 'typed', verdict: 'unanswered', see: 'layers' },
  ])
})

test('a typed answer may differ in case and spacing', () => {
  expect(verdictOf('typed', { typed: ['  Docker   IMAGES '] })).toBe('right')
})

test('a typed answer that was foreseen gets its own feedback, another one the general', () => {
  const feedbackOn = (answer: string) => gradeQuiz(sampleQuiz, { typed: [answer] }).marks[2]
  expect(feedbackOn('docker ps')).toMatchObject({ verdict: 'wrong', feedback: 'SECRET That lists containers.' })
  expect(feedbackOn('ls')).toMatchObject({ verdict: 'wrong', feedback: 'SECRET Start with docker image.' })
})

test('garbage never throws and never earns', () => {
  const garbage = fc.dictionary(
    fc.constantFrom(...sampleQuiz.questions.map(({ id }) => id), 'stray', '__proto__'),
    fc.array(fc.string()),
  )
  fc.assert(
    fc.property(garbage, (answers) => {
      expect(gradeQuiz(sampleQuiz, answers).score).toBe(0)
    }),
  )
})
