import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Grade, Mark } from './grade-quiz'
import { Question } from './quiz-schema'
import { decodeReceipt, encodeReceipt } from './receipt'

const question = Question.parse({
  id: 'q1',
  kind: 'command',
  prompt: 'List the images.',
  skills: ['docker.images'],
  see: 'images',
  accept: ['docker images'],
  feedback: 'Right. It lists images.',
  otherwise: 'Start with docker, then images.',
})

function gradeOf(verdicts: readonly Mark['verdict'][]): Grade {
  const marks = verdicts.map((verdict) => ({ question, verdict }))
  return { score: verdicts.filter((verdict) => verdict === 'right').length, outOf: marks.length, marks }
}

const handIn = fc.record({
  attemptId: fc.stringMatching(/^[0-9a-f]{32}$/),
  seed: fc.nat(2 ** 32 - 1),
  hash: fc.stringMatching(/^[0-9a-f]{16}$/),
  answers: fc.dictionary(
    fc.stringMatching(/^q[a-z0-9-]{1,20}$/),
    fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 1 }),
    { noNullPrototype: true },
  ),
})
const verdicts = fc.array(fc.constantFrom('right', 'wrong', 'unanswered'), { minLength: 1, maxLength: 10 })

test('an attempt and its score survive their way through an address', () => {
  fc.assert(
    fc.property(handIn, verdicts, fc.nat(), (given, judged, at) => {
      const grade = gradeOf(judged)
      const receipt = encodeReceipt(given, grade, at)
      expect(receipt).toMatch(/^[\w-]+$/)
      expect(decodeReceipt(receipt)).toEqual({ ...given, at, score: grade.score, outOf: grade.outOf })
    }),
  )
})

test('an address that was cut or made up is no receipt, and never throws', () => {
  expect([undefined, ['a'], '', 'AAAA'].map(decodeReceipt)).toEqual(Array(4).fill(undefined))
  fc.assert(
    fc.property(fc.string(), (text) => {
      decodeReceipt(text)
    }),
  )
})

test('a receipt that lost its end is none', () => {
  fc.assert(
    fc.property(handIn, (given) => {
      const receipt = encodeReceipt(given, gradeOf(['right']), 0)
      expect(decodeReceipt(receipt.slice(0, -2))).toBeUndefined()
    }),
  )
})
