import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { inlineHtml } from '@/lib/mdx/inline-markdown'
import { type Answer, readAnswer } from '@/lib/quiz/answers'
import { gradeQuestion } from '@/lib/quiz/grade-quiz'
import type { QuestionView } from '@/lib/quiz/question-view'
import { toQuestionResult } from '@/lib/quiz/quiz-result'
import { answerKey } from '@/tests/support/content-answer-key'
import { formDataOf } from '@/tests/support/form-data-of'
import { all, KINDS_SEED, kindsResult, kindsView, openMarkup, toldMarkup } from '@/tests/support/kinds-markup'
import { kindsMistakes, kindsQuiz } from '@/tests/support/quiz-kinds-sample'
import { insightText } from './question-feedback'
import { QuestionField } from './question-field'

const IDS = kindsQuiz.questions.map(({ id }) => id)
const key = answerKey(kindsQuiz, KINDS_SEED)

/** Every answer that the fields of a question can hold. */
function answersTo(question: QuestionView): fc.Arbitrary<Answer> {
  const tokensOf = (entries: readonly { token: string }[]) => entries.map(({ token }) => token)
  const oneOf = (tokens: readonly string[]) => fc.constantFrom('', ...tokens)
  const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '')
  const fields = (tokens: readonly string[], value: fc.Arbitrary<string>) =>
    fc
      .array(value, { minLength: tokens.length, maxLength: tokens.length })
      .map((values) => tokens.flatMap((token, index) => (values[index] ? [`${token}=${values[index]}`] : [])).sort())
  switch (question.kind) {
    case 'choose-one':
      return fc.subarray(tokensOf(question.options), { maxLength: 1 })
    case 'choose-several':
      return fc.subarray(tokensOf(question.options))
    case 'claim':
      return fc.tuple(fc.constantFrom('', 'true', 'false'), oneOf(tokensOf(question.reasons)))
    case 'command':
      return fc.tuple(typed)
    case 'fill-gaps':
      return fields(
        question.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.gap)),
        fc.oneof(typed, fc.constant('')),
      )
    case 'order-steps':
      return fc.shuffledSubarray(tokensOf(question.steps))
    case 'match-pairs':
      return fields(tokensOf(question.lefts), oneOf(tokensOf(question.rights)))
    case 'faulty-line':
      return fc.tuple(oneOf(question.lines.map((_, index) => `${index + 1}`)), oneOf(tokensOf(question.reasons)))
    case 'predict-output':
      return question.options ? fc.subarray(tokensOf(question.options), { maxLength: 1 }) : fc.tuple(typed)
  }
}

test.each(IDS)('the fields of "%s" send back the answer that they were given', (id) => {
  const question = kindsView(id)
  fc.assert(
    fc.property(answersTo(question), (answer) => {
      expect(readAnswer(question, formDataOf(openMarkup(id, answer)))).toEqual(answer)
    }),
    { numRuns: 60 },
  )
})

test('an open question gives nothing of its key away, whatever the seed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...IDS), fc.nat(2 ** 32 - 1), (id, seed) => {
      const field = <QuestionField question={kindsView(id, seed)} place="1 of 10" result={undefined} />
      expect(renderToStaticMarkup(field)).not.toMatch(/SECRET|data-mark|data-verdict|aria-invalid|checked|\sdisabled/)
    }),
  )
})

test('a question that nobody answered is closed and still gives nothing away', () => {
  for (const id of IDS) {
    const markup = toldMarkup(id, [])
    expect(markup).toMatch(/^<fieldset class="question" data-kind="[a-z-]+" data-verdict="unanswered">/)
    expect(markup).toContain('<fieldset class="question-answer" role="none" disabled="">')
    expect(markup).toContain('<b class="verdict">– Not answered</b>')
    expect(markup).not.toMatch(/SECRET|data-mark|aria-invalid/)
  }
})

test('every option and every part is told, with a sign, and so is what the server says of the whole', () => {
  for (const id of IDS) {
    for (const answer of [key[id] ?? [], kindsMistakes[id] ?? []]) {
      const { options = [], parts = [], html, accepted = [] } = kindsResult(id, answer)
      const markup = toldMarkup(id, answer)
      const reasons = [...options, ...parts].map((one) => one.html)
      const more = parts.flatMap(({ label = [], answer: right = [] }) => [label, right].flat())
      for (const text of [...reasons, ...more, ...accepted]) expect(markup).toContain(`<span>${text}</span>`)
      if (html) expect(markup).toContain(`<p>${html}</p>`)
      const signs = all(markup, /class="(?:option-feedback|part-note)"[^>]*><b>([✓✗])? /g)
      expect(signs.length).toBeGreaterThanOrEqual(reasons.length)
      expect(signs).not.toContain(undefined)
    }
  }
})

test('the key earns the verdict in words and a quiet way back, a mistake a plain one', () => {
  for (const id of IDS) {
    expect(toldMarkup(id, key[id] ?? [])).toContain('<b class="verdict">✓ Right</b>')
    expect(toldMarkup(id, key[id] ?? [])).toContain('<a class="again" data-quiet="" href="/learn/m/l#layers">')
    expect(toldMarkup(id, kindsMistakes[id] ?? [])).toContain('<b class="verdict">✗ Not right</b>')
    expect(toldMarkup(id, kindsMistakes[id] ?? [])).toContain('<a class="again" href="/learn/m/l#layers">')
  }
})

test('what describes a field is there, once', () => {
  for (const id of IDS) {
    const markup = toldMarkup(id, kindsMistakes[id] ?? [])
    for (const target of all(markup, /(?:aria-describedby|htmlFor|for)="([^"]*)"/g)) {
      expect(markup.split(` id="${target}"`)).toHaveLength(2)
    }
  }
})

test('what a learner typed is shown as text, open and told', () => {
  const typed = '"><img src=x onerror=alert(1)> `<img src=y>`'
  const given: Record<string, Answer> = {
    command: [typed],
    typed: [typed],
    gaps: kindsView('gaps').kind === 'fill-gaps' ? (kindsMistakes.gaps ?? []).map((entry) => entry + typed) : [],
  }
  for (const [id, answer] of Object.entries(given)) {
    const asked = kindsQuiz.questions.find((question) => question.id === id)
    const mark = asked && gradeQuestion(kindsQuiz, asked, { seed: KINDS_SEED, answer })
    const result = mark && toQuestionResult(mark, { lessonPath: '/l', inline: inlineHtml })
    const field = <QuestionField question={kindsView(id)} place="1 of 10" result={result} given={answer} />
    expect(openMarkup(id, answer)).not.toContain('<img')
    expect(renderToStaticMarkup(field)).not.toContain('<img')
    expect(renderToStaticMarkup(field)).toContain('&quot;&gt;&lt;img src=x')
  }
})

test('the confidence is asked on request, beside the answer and not as part of it', () => {
  const question = kindsView('one')
  const field = <QuestionField question={question} place="1 of 10" result={undefined} askConfidence sure={false} />
  const form = formDataOf(renderToStaticMarkup(field))
  expect([...form]).toEqual([['one.sure', 'no']])
  expect(readAnswer(question, form)).toEqual([])
  expect(openMarkup('one')).not.toContain('one.sure')
})

test('how much was right is told in the unit of the kind', () => {
  expect(insightText({ right: 2, of: 3, unit: 'gaps' })).toBe('2 of 3 gaps are right.')
  expect(insightText({ right: 1, of: 2, unit: 'parts' })).toBe('1 of 2 parts is right.')
  expect(insightText({ right: 3, of: 5, unit: 'steps' })).toBe('3 of 5 steps are in the right order.')
  expect(insightText({ right: 5, of: 5, unit: 'steps' })).toBe(
    'All 5 steps are in the right order, but something else does not belong.',
  )
})
