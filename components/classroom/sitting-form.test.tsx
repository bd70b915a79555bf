import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { toQuizView } from '@/lib/quiz/quiz-view'
import { answerKey } from '@/tests/support/content-answer-key'
import { kindsMistakes, kindsQuiz, kindsText } from '@/tests/support/quiz-kinds-sample'
import { SittingForm } from './sitting-form'

const view = toQuizView(kindsQuiz, { lessonId: 'l', path: '/learn/m/l/quiz', seed: 7 }, kindsText)
const quiz = { questions: view.questions, hash: view.hash, seed: view.seed }
const post = {
  pageId: 'p1',
  handIn: '/api/sittings/s1/hand-in',
  save: '/api/sittings/s1/answers',
  draftKey: 'sitting:s1',
}

const all = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].map(([, value]) => value)

test('without JavaScript it is a form that hands in, and whose first button saves', () => {
  const page = renderToStaticMarkup(<SittingForm quiz={quiz} given={{}} post={post} />)
  expect(all(page, /<form ([^>]*)>/g)).toEqual([
    'class="quiz sitting" aria-label="Quiz" action="/api/sittings/s1/hand-in" method="post"',
  ])
  expect(all(page, /<button type="submit"([^>]*)>/g)[0]).toContain('formAction="/api/sittings/s1/answers"')
  expect(all(page, /<button type="submit"[^>]*>([^<]*)</g)).toEqual(['Save and go on', 'Hand in'])
  const names = all(page, /<(?:input|select)(?=[^>]*name="([^"]*)")[^>]*>/g).map((name) => name?.split('.')[0])
  expect(new Set(names)).toEqual(new Set(['hash', ...view.questions.map(({ id }) => id)]))
})

test('practice carries along its attempt and its seed, and is saved by the browser alone', () => {
  const practice = { pageId: 'p1', handIn: '/classes/c/a/l/hand-in', draftKey: 'practice:x' }
  const page = renderToStaticMarkup(
    <SittingForm quiz={quiz} given={{}} post={practice} hidden={{ attempt: 'x', seed: '7' }} />,
  )
  expect(all(page, /<input type="hidden" ([^>]*)\/>/g).slice(0, 3)).toEqual([
    'name="attempt" value="x"',
    'name="seed" value="7"',
    'name="hash" value="hash-of-the-kinds"',
  ])
  expect(all(page, /<button type="submit"[^>]*>([^<]*)</g)).toEqual(['Hand in'])
  expect(page).not.toContain('role="timer"')
})

test('what is answered gives nothing of the key away, be it right or wrong', () => {
  for (const given of [{}, answerKey(kindsQuiz, 7), kindsMistakes]) {
    const page = renderToStaticMarkup(<SittingForm quiz={quiz} given={given} post={post} />)
    expect(page.replaceAll(/value="[^"]*"/g, '')).not.toMatch(/SECRET|data-mark|data-verdict/)
  }
})

test('with a limit the time that is left is shown', () => {
  const page = renderToStaticMarkup(<SittingForm quiz={quiz} given={{}} post={post} remainingMs={725_000} />)
  expect(page).toContain('<p role="timer">Time left <b>12:05</b></p>')
})
