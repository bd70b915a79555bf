import { expect, test } from 'vitest'
import { kindsQuiz } from '@/tests/support/quiz-kinds-sample'
import { NO_HAND_IN, OUTDATED, readHandIn, TOO_LONG } from './hand-in'

const complete = { attempt: '0b9b2a863a4e4c579d4c0d6d3f1f7a10', seed: '7', hash: kindsQuiz.hash }

function read(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return readHandIn(kindsQuiz, form)
}

test('a form is read by the questions of the quiz, and stray fields are dropped', () => {
  expect(read({ ...complete, typed: 'x', stray: 'y', 'claim.reason': 'z' })).toEqual({
    attemptId: complete.attempt,
    seed: 7,
    hash: kindsQuiz.hash,
    answers: {
      ...Object.fromEntries(kindsQuiz.questions.map(({ id }) => [id, []])),
      typed: ['x'],
      claim: ['', 'z'],
      faulty: ['', ''],
    },
  })
})

test('without an id or a seed nobody knows what was answered', () => {
  for (const broken of [{ attempt: '' }, { attempt: 'x'.repeat(32) }, { seed: '' }, { seed: '-1' }]) {
    expect(read({ ...complete, ...broken })).toBe(NO_HAND_IN)
  }
})

test('answers to another state of the quiz are not graded by this one', () => {
  expect(read({ ...complete, hash: 'older' })).toBe(OUTDATED)
})

test('answers that no page could have sent are refused, not cut', () => {
  expect(read({ ...complete, typed: 'x'.repeat(201) })).toBe(TOO_LONG)
})
