import { expect, test } from 'vitest'
import { answerKey } from '@/tests/support/content-answer-key'
import { kindsMistakes, kindsQuiz } from '@/tests/support/quiz-kinds-sample'
import { gradeWork } from './grade-work'

const lesson = { quiz: kindsQuiz, path: '/learn/basics/first' } as const

test('what is right and wrong is kept with its words, and no HTML', () => {
  const seed = 7
  const work = gradeWork(lesson, { seed, answers: answerKey(kindsQuiz, seed) })
  const { length } = kindsQuiz.questions
  expect(work).toMatchObject({ quizId: kindsQuiz.id, quizHash: kindsQuiz.hash, score: length, outOf: length })
  expect(work.outcomes.map(({ questionId, verdict }) => [questionId, verdict])).toEqual(
    kindsQuiz.questions.map(({ id }) => [id, 'right']),
  )
  expect(JSON.stringify(work.outcomes)).not.toContain('<code>')
})

test('a quiz that nobody answered is worth nothing, and gives nothing away', () => {
  const work = gradeWork(lesson, { seed: 7, answers: {} })
  expect(work).toMatchObject({ score: 0, outOf: kindsQuiz.questions.length, answers: {} })
  expect(JSON.stringify(work)).not.toContain('SECRET')
})

test('mistakes are kept as they were made', () => {
  const work = gradeWork(lesson, { seed: 7, answers: kindsMistakes })
  expect(work.answers).toEqual(kindsMistakes)
  expect(work.score).toBeLessThan(work.outOf)
})
