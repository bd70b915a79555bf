import { expect, test } from 'vitest'
import { kindsQuiz } from '@/tests/support/quiz-kinds-sample'
import { listWrongOptions } from './wrong-options'

test('options and reasons are listed with their places, for the kinds that have some', () => {
  const places = kindsQuiz.questions.map((question) => [question.id, listWrongOptions(question).map(({ at }) => at)])
  expect(Object.fromEntries(places)).toEqual({
    one: [0, 1],
    several: [2, 3],
    claim: [1, 2],
    command: [],
    gaps: [],
    order: [],
    pairs: [],
    faulty: [1],
    predict: [1, 2],
    typed: [],
  })
})
