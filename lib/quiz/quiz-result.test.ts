import { expect, test } from 'vitest'
import { kindsQuiz, kindsToken } from '@/tests/support/quiz-kinds-sample'
import type { Answer } from './answers'
import { gradeQuiz } from './grade-quiz'
import { rulesOf } from './kinds'
import type { QuestionResult } from './question-result'
import { toQuizResult } from './quiz-result'
import { drawVariant } from './variants'

const text = { lessonPath: '/learn/m/l', inline: (markdown: string) => `<i>${markdown}</i>` }

/** What the reader is told about one question. */
function resultOf(questionId: string, answer: Answer): QuestionResult | undefined {
  const grade = gradeQuiz(kindsQuiz, { seed: 0, answers: { [questionId]: answer } })
  return toQuizResult(grade, text).questions.find((question) => question.questionId === questionId)
}

const token = kindsToken

test('a choice is explained option by option, and leads to the part of the lesson that answers it', () => {
  expect(resultOf('one', [token('one', 'new')])).toMatchObject({
    questionId: 'one',
    verdict: 'wrong',
    skills: ['dockerfile.run'],
    href: '/learn/m/l#layers',
    options: [
      { token: token('one', 'new'), chosen: true, correct: false },
      { token: token('one', 'restart'), chosen: false, correct: false },
      {
        token: token('one', 'old'),
        chosen: false,
        correct: true,
        html: expect.stringContaining('<i>SECRET The build'),
      },
    ],
  })
})

test('how much was right is told only where not all was', () => {
  const right = [token('several', 'run'), token('several', 'copy')]
  expect(resultOf('several', right)).not.toHaveProperty('insight')
  expect(resultOf('several', right.slice(1))).toHaveProperty('insight', { right: 3, of: 4, unit: 'choices' })
})

test('a typed answer is explained, and a right one is named only where it was wrong', () => {
  expect(resultOf('typed', ['SECRET-word'])).toEqual({
    questionId: 'typed',
    verdict: 'right',
    skills: ['dockerfile.run'],
    href: '/learn/m/l#layers',
    html: '<i>SECRET The variable is part of the image.</i>',
    record: {
      prompt: kindsQuiz.questions[9]?.prompt,
      given: ['`SECRET-word`'],
      notes: ['SECRET The variable is part of the image.'],
    },
  })
  expect(resultOf('typed', ['x'])).toMatchObject({ verdict: 'wrong', accepted: ['<i>`SECRET-word`</i>'] })
})

test('what is kept of a question says what was asked, given and told, in words', () => {
  const pair = (left: string, right: string) => `${token('pairs', left)}=${token('pairs', `${right}/right`)}`
  expect(resultOf('pairs', [pair('volume', 'volume'), pair('bind', 'copy')])?.record).toEqual({
    prompt: 'What does each of them keep when its container is removed?',
    given: [
      'A named volume: Everything, until you remove it',
      'A bind mount: A copy in the image',
      'The writable layer: –',
    ],
    notes: [
      'SECRET It has a life of its own.',
      'SECRET A container never writes into its image.',
      'SECRET It goes with the container.',
    ],
  })
})

test('a question without an answer tells nothing of its key', () => {
  expect(resultOf('gaps', [])).toEqual({
    questionId: 'gaps',
    verdict: 'unanswered',
    skills: ['dockerfile.run'],
    href: '/learn/m/l#layers',
    record: { prompt: kindsQuiz.questions[4]?.prompt, given: [], notes: [] },
  })
})

test('every option and every part of every kind is explained, right or wrong', () => {
  for (const question of kindsQuiz.questions) {
    const result = resultOf(question.id, rulesOf(drawVariant(question, 0)).keyOf())
    const told = [...(result?.options ?? []), ...(result?.parts ?? [])]
    expect(told.length > 0 || result?.html !== undefined, question.id).toBe(true)
    for (const { html } of told) expect(html).toContain('SECRET')
  }
})

test('the result counts right answers out of all questions', () => {
  const grade = gradeQuiz(kindsQuiz, { seed: 0, answers: { typed: ['SECRET-word'] } })
  expect(toQuizResult(grade, text)).toMatchObject({ status: 'graded', score: 1, outOf: 10 })
})
