import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleQuiz } from '@/tests/support/quiz-samples'
import { shuffleOptions, toQuizView } from './quiz-view'

const view = toQuizView(sampleQuiz, '/learn/m/l/quiz', {
  inline: (text) => text,
  listing: (file) => ({ title: file, html: 'FROM scratch', tokens: 'K0.4' }),
})

test('the view carries nothing of the key', () => {
  const seen = JSON.stringify(view)
  expect(seen).not.toContain('SECRET')
  expect(seen).not.toMatch(/correct|misconception|feedback|accept/)
})

test('options are named by opaque tokens, not by the author’s ids', () => {
  const [first] = view.questions
  expect(first?.kind === 'choose-one' && first.options.map(({ token }) => token)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^[a-z0-9]{4,7}$/)]),
  )
  expect(JSON.stringify(view)).not.toContain('"expose"')
})

test('a listing that a question shows comes with it', () => {
  expect(view.questions[1]?.listing).toEqual({ title: 'examples/Dockerfile', html: 'FROM scratch', tokens: 'K0.4' })
})

test('the same seed gives the same order, and no option is lost or doubled', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), (seed) => {
      const mixed = shuffleOptions(view.questions, seed)
      expect(mixed).toEqual(shuffleOptions(view.questions, seed))
      const sorted = (questions: typeof mixed) =>
        questions.map((question) =>
          question.kind === 'short-answer' ? [] : question.options.map((o) => o.token).sort(),
        )
      expect(sorted(mixed)).toEqual(sorted(view.questions))
    }),
  )
})

test('seeds reach every position', () => {
  const firsts = new Set(
    Array.from({ length: 200 }, (_, seed) => {
      const [question] = shuffleOptions(view.questions, seed)
      return question?.kind === 'choose-one' ? question.options[0]?.token : undefined
    }),
  )
  expect(firsts.size).toBe(3)
})
