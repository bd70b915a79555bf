import { expect, test } from 'vitest'
import { sampleQuiz } from '@/tests/support/quiz-samples'
import { gradeQuiz } from './grade-quiz'
import { type QuestionResult, toQuizResult } from './quiz-result'
import { optionToken } from './quiz-view'

/** What the reader is told about one question. */
function resultOf(questionId: string, answer: readonly string[]): QuestionResult | undefined {
  const grade = gradeQuiz(sampleQuiz, { [questionId]: answer })
  const result = toQuizResult(grade, '/learn/m/l', (text) => `<p>${text}</p>`)
  return result.status === 'graded'
    ? result.questions.find((question) => question.questionId === questionId)
    : undefined
}

/** The tokens of the options of `one`, in the order of the file. */
function tokensOfOne(): string[] {
  const [one] = sampleQuiz.questions
  return one && one.kind !== 'short-answer' ? one.options.map((option) => optionToken(one.id, option)) : []
}

test('a choice is explained option by option, and leads to the part of the lesson that answers it', () => {
  const [run = '', expose = '', label = ''] = tokensOfOne()
  expect(resultOf('one', [expose])).toEqual({
    questionId: 'one',
    verdict: 'wrong',
    href: '/learn/m/l#layers',
    options: [
      { token: run, chosen: false, correct: true, html: '<p>SECRET It changes files.</p>' },
      { token: expose, chosen: true, correct: false, html: '<p>SECRET It only records a port.</p>' },
      { token: label, chosen: false, correct: false, html: '<p>SECRET It only records a label.</p>' },
    ],
  })
})

test('a typed answer is explained, and a right one is named only where it was wrong', () => {
  expect(resultOf('typed', ['Docker  images'])).toEqual({
    questionId: 'typed',
    verdict: 'right',
    href: '/learn/m/l#layers',
    html: '<p>SECRET Both forms list images.</p>',
  })
  expect(resultOf('typed', ['docker ps'])).toEqual({
    questionId: 'typed',
    verdict: 'wrong',
    href: '/learn/m/l#layers',
    html: '<p>SECRET That lists containers.</p>',
    accepted: 'docker images',
  })
})

test('a question without an answer tells nothing of its key', () => {
  expect(resultOf('typed', [' '])).toEqual({ questionId: 'typed', verdict: 'unanswered', href: '/learn/m/l#layers' })
})

test('the result counts right answers out of all questions', () => {
  const result = toQuizResult(gradeQuiz(sampleQuiz, { typed: ['docker images'] }), '/learn/m/l', (text) => text)
  expect(result).toMatchObject({ status: 'graded', score: 1, outOf: 6 })
})
