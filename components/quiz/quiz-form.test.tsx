import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type Answers, readAnswers } from '@/lib/quiz/answers'
import { gradeQuiz } from '@/lib/quiz/grade-quiz'
import { rulesOf } from '@/lib/quiz/kinds'
import { toQuizResult } from '@/lib/quiz/quiz-result'
import { startRun, withTotal } from '@/lib/quiz/quiz-run'
import { toQuizView } from '@/lib/quiz/quiz-view'
import { drawVariant } from '@/lib/quiz/variants'
import { kindsQuiz, kindsText } from '@/tests/support/quiz-kinds-sample'
import { QuizForm } from './quiz-form'

const view = toQuizView(kindsQuiz, { lessonId: 'l', path: '/learn/m/l/quiz', seed: 7 }, kindsText)
const start = startRun(view, { attemptId: 'an-attempt', mode: 'practice', now: 0 })
const page = renderToStaticMarkup(<QuizForm quiz={view} start={start} />)
const open = page.slice(page.indexOf('<form'))

/** The page that answers a form sent without JavaScript. */
function handIn(answers: Answers): string {
  const text = { lessonPath: '/learn/m/l', inline: (markdown: string) => markdown }
  const told = toQuizResult(gradeQuiz(kindsQuiz, { seed: 7, answers }), text)
  return renderToStaticMarkup(<QuizForm quiz={view} start={withTotal({ ...start, mode: 'test', answers }, told)} />)
}

const key: Answers = Object.fromEntries(
  kindsQuiz.questions.map((question) => [question.id, rulesOf(drawVariant(question, 7)).keyOf()]),
)

const all = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].map(([, value]) => value)

test('without JavaScript it is a form that posts the attempt, the seed, the state of the quiz, and every question', () => {
  expect(all(open, /<form ([^>]*)>/g)).toEqual([
    'class="quiz" aria-label="Quiz" action="/learn/m/l/quiz/answers" method="post"',
  ])
  expect(all(open, /<input type="hidden" ([^>]*)\/>/g).slice(0, 3)).toEqual([
    'name="attempt" value="an-attempt"',
    'name="seed" value="7"',
    'name="hash" value="hash-of-the-kinds"',
  ])
  const names = all(open, /<(?:input|select)(?=[^>]*name="([^"]*)")[^>]*>/g).map((name) => name?.split('.')[0])
  expect(new Set(names)).toEqual(new Set(['attempt', 'seed', 'hash', ...view.questions.map(({ id }) => id)]))
  expect(all(open, /<button type="submit"[^>]*>([^<]*)</g)).toEqual(['Check my answers'])
})

test('a quiz that nobody has answered gives nothing of its key away', () => {
  expect(open).not.toMatch(/SECRET|data-mark|data-verdict|checked/)
})

test('each question is told with its place', () => {
  expect(all(open, /class="question-place">Question (\d+ of \d+)/g)).toEqual(
    view.questions.map((_, index) => `${index + 1} of ${view.questions.length}`),
  )
})

test('what was handed in is shown as it was answered, graded, closed, and can be tried again', () => {
  const markup = handIn(key)
  expect(markup).toContain('<b>10 of 10 right.</b>')
  expect(all(markup, /<fieldset class="question"[^>]*data-verdict="([^"]*)"/g)).toEqual(Array(10).fill('right'))
  expect(all(markup, /<fieldset (class="question-answer") role="none" disabled=""/g)).toHaveLength(10)
  expect(markup).toContain('<a class="button" href="/learn/m/l/quiz">Try again</a>')
  expect(markup).not.toContain('type="submit"')
})

test('a question that was left open tells nothing of its key', () => {
  expect(handIn({})).not.toMatch(/SECRET|data-mark/)
  expect(handIn({})).toContain('<b>0 of 10 right.</b>')
})

test('what a reader typed is shown as text, whatever it is', () => {
  const markup = handIn({ typed: ['"><script>alert(1)</script>'] })
  expect(markup).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
  expect(markup).not.toContain('<script>')
})

test('the fields of an empty form are read as no answers', () => {
  expect(readAnswers(view.questions, new FormData())).toEqual(
    Object.fromEntries(
      view.questions.map(({ id, kind }) => [id, ['claim', 'faulty-line'].includes(kind) ? ['', ''] : []]),
    ),
  )
})
