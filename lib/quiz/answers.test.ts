import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, fieldsOf, isAnswered, MAX_ANSWER_LENGTH, readAnswer, readAnswers, valueOfField } from './answers'
import type { QuestionKindName } from './question-kind-name'

function formOf(...fields: [name: string, value: string | File][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

const token = fc.stringMatching(/^[a-z0-9]{1,7}$/)
const text = fc.string({ minLength: 1, maxLength: 40 }).filter((typed) => typed.trim() !== '')
const tokens = fc.uniqueArray(token, { maxLength: 8 })
const entries = fc
  .uniqueArray(fc.tuple(token, text), { maxLength: 8, selector: ([name]) => name })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).sort())
  .filter((all) => all.every((entry) => !/^(sure|reason)=/.test(entry)))

const answerOf = {
  'choose-one': fc.array(token, { maxLength: 1 }),
  'choose-several': tokens,
  claim: fc.tuple(fc.constantFrom('true', 'false', ''), fc.oneof(token, fc.constant(''))),
  command: fc.array(text, { maxLength: 1 }),
  'fill-gaps': entries,
  'order-steps': tokens.map((all) => all.filter((one) => one !== 'sure' && one !== 'reason')),
  'match-pairs': entries,
  'faulty-line': fc.tuple(fc.constantFrom('1', '12', ''), fc.oneof(token, fc.constant(''))),
  'predict-output': fc.array(text, { maxLength: 1 }),
} satisfies Record<QuestionKindName, fc.Arbitrary<Answer>>

const kinds: readonly QuestionKindName[] = [
  ...(['choose-one', 'choose-several', 'claim', 'command', 'fill-gaps', 'order-steps'] as const),
  ...(['match-pairs', 'faulty-line', 'predict-output'] as const),
]

test.for(kinds)('an answer to "%s" survives its way through a form', (kind) => {
  const answers: fc.Arbitrary<Answer> = answerOf[kind]
  fc.assert(
    fc.property(answers, (answer) => {
      const question = { id: 'q1', kind }
      const fields = fieldsOf(question, answer)
      const form = formOf(...fields, ['q1.sure', 'yes'], ['q10', 'of another question'], ['q10.x', '1'])
      expect(readAnswer(question, form)).toEqual(answer)
    }),
  )
})

test('steps are read by their places, whatever the order of the fields, and a step without a place is left out', () => {
  const form = formOf(['q.c', '3'], ['q.a', '1'], ['q.left', ''], ['q.b', '2'], ['q.zero', '0'], ['q.odd', 'x'])
  expect(readAnswer({ id: 'q', kind: 'order-steps' }, form)).toEqual(['a', 'b', 'c'])
})

test('an answer of more or longer fields than any honest one is none', () => {
  const question = { id: 'q', kind: 'choose-several' } as const
  const many = formOf(...Array.from({ length: 25 }, (_, index): [string, string] => ['q', String(index)]))
  expect(readAnswer(question, many)).toBeUndefined()
  expect(readAnswer(question, formOf(['q', 'x'.repeat(MAX_ANSWER_LENGTH + 1)]))).toBeUndefined()
  expect(readAnswer(question, formOf(['q', 'x'.repeat(MAX_ANSWER_LENGTH)]))).toHaveLength(1)
  expect(readAnswers([question, { id: 'r', kind: 'command' }], many)).toBeUndefined()
})

test('files and stray fields are no answers', () => {
  const form = formOf(['q', new File(['x'], 'x.txt')], ['stray', 'x'])
  expect(readAnswers([{ id: 'q', kind: 'command' }], form)).toEqual({ q: [] })
})

test('an answer of nothing but empty fields is no answer', () => {
  expect([[], [''], ['', ' '], ['', 'x']].map(isAnswered)).toEqual([false, false, false, true])
})

test('a field of an answer is found by its token, with every sign that it holds', () => {
  expect(valueOfField(['a=x=y', 'ab=z'], 'a')).toBe('x=y')
  expect(valueOfField(['a=x=y', 'ab=z'], 'b')).toBe('')
})
