import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleQuiz } from '@/tests/support/quiz-samples'
import { readAnswers } from './answers'
import { decodeHandIn, encodeHandIn, readSeed } from './hand-in'

test('an attempt survives its way through an address', () => {
  const answers = fc.record(
    Object.fromEntries(sampleQuiz.questions.map(({ id }) => [id, fc.array(fc.string({ unit: 'binary' }))])),
  )
  fc.assert(
    fc.property(fc.option(fc.nat(2 ** 32 - 1), { nil: undefined }), answers, (seed, given) => {
      const attempt = encodeHandIn({ seed, answers: given })
      expect(attempt).toMatch(/^[\w-]*$/)
      expect(decodeHandIn(sampleQuiz, attempt)).toEqual({ seed, answers: given })
    }),
  )
})

test('an address that was cut or made up is no attempt, and never throws', () => {
  expect(decodeHandIn(sampleQuiz, undefined)).toBeUndefined()
  expect(decodeHandIn(sampleQuiz, ['a'])).toBeUndefined()
  fc.assert(
    fc.property(fc.string(), (attempt) => {
      decodeHandIn(sampleQuiz, attempt)
    }),
  )
})

test('a form is read by the questions of the quiz: stray fields are dropped, long ones cut', () => {
  const form = new FormData()
  form.append('one', 'x'.repeat(10_000))
  form.append('typed', 'x'.repeat(10_000))
  form.append('old-question', 'x')
  form.append('several', new File(['x'], 'x.txt'))
  const answers = readAnswers(sampleQuiz, form)
  expect(Object.keys(answers)).toEqual(sampleQuiz.questions.map(({ id }) => id))
  expect(answers.one?.[0]).toHaveLength(16)
  expect(answers.typed?.[0]).toHaveLength(200)
  expect(answers.several).toEqual([])
})

test('a seed that is no whole number below 2^32 counts as none', () => {
  const seedOf = (value: string) => {
    const form = new FormData()
    form.append('seed', value)
    return readSeed(form)
  }
  expect(['7', '', 'x', '-1', '1.5', '4294967296'].map(seedOf)).toEqual([
    7,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
