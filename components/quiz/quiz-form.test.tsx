import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { gradeQuiz } from '@/lib/quiz/grade-quiz'
import { toQuizResult } from '@/lib/quiz/quiz-result'
import { toQuizView } from '@/lib/quiz/quiz-view'
import { answerKey } from '@/tests/support/content-answer-key'
import { sampleQuiz } from '@/tests/support/quiz-samples'
import { type HandedIn, QuizForm } from './quiz-form'

const view = toQuizView(sampleQuiz, '/learn/m/l/quiz', {
  inline: (text) => text,
  listing: (file) => ({ title: file, html: 'FROM scratch\n', tokens: 'K0.4' }),
})

const open = renderToStaticMarkup(<QuizForm quiz={view} />)

/** The page that answers a form sent without JavaScript. */
function handIn(answers: HandedIn['answers']): string {
  const result = toQuizResult(gradeQuiz(sampleQuiz, answers), '/learn/m/l', (text) => text)
  return renderToStaticMarkup(<QuizForm quiz={view} seed={7} handedIn={{ result, answers }} />)
}

const all = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].map(([, value]) => value)

test('without JavaScript it is a form that posts every question by its id', () => {
  expect(all(open, /^<form ([^>]*)>/g)).toEqual([
    'class="quiz" aria-label="Quiz" action="/learn/m/l/quiz/answers" method="post"',
  ])
  expect(all(open, /<button ([^>]*)>/g)).toEqual(['type="submit" class="button" aria-disabled="false"'])
  const names = new Set(all(open, /<input [^>]*name="([^"]*)"/g))
  expect([...names]).toEqual(view.questions.map(({ id }) => id))
})

test('the order of the options is posted with the answers where it was mixed', () => {
  expect(open).not.toContain('name="seed"')
  expect(renderToStaticMarkup(<QuizForm quiz={view} seed={7} />)).toContain(
    '<input type="hidden" name="seed" value="7"/>',
  )
})

test('a quiz that nobody has answered gives nothing of its key away', () => {
  expect(open).not.toMatch(/SECRET|data-mark|data-verdict|checked|disabled=""/)
})

test('each question is told with its place, its task and its listing', () => {
  expect(all(open, /<legend>(.*?)<\/legend>/g).slice(0, 3)).toEqual([
    '<span class="question-place">Question 1 of 6 · Choose one</span><span>Which instructions add a layer?</span>',
    '<span class="question-place">Question 2 of 6 · Choose all that are right</span><span>Which instructions add a layer?</span>',
    '<span class="question-place">Question 3 of 6 · Type</span><span>Which instructions add a layer?</span>',
  ])
  expect(open).toContain(
    '</legend><figure class="listing"><figcaption>examples/Dockerfile</figcaption><pre tabindex="0"><code data-tokens="K0.4">FROM scratch\n</code></pre></figure><label',
  )
})

test('what was handed in is shown as it was answered, graded, closed, and can be tried again', () => {
  const markup = handIn(answerKey(sampleQuiz))
  expect(markup).toContain('<p><b>6 of 6 right.</b> Nothing to repeat here.</p>')
  expect(all(markup, /<fieldset ([^>]*)>/g)).toEqual(Array(6).fill('class="question" data-verdict="right" disabled=""'))
  expect(all(markup, /(checked="")/g)).toHaveLength(6)
  expect(markup).toContain('value="docker images"')
  expect(markup).toContain('<a class="button" href="/learn/m/l/quiz">Try again</a>')
  expect(markup).not.toContain('Read this part again')
})

test('every option is explained, and a wrong choice leads back to the lesson', () => {
  const [one] = view.questions
  const options = one && one.kind !== 'short-answer' ? one.options : []
  const expose = options.find(({ html }) => html === 'EXPOSE')?.token ?? ''
  const [question] = all(handIn({ one: [expose] }), /(<fieldset.*?<\/fieldset>)/g)
  expect(question).toContain(`<input type="radio" name="one" checked="" value="${expose}"/>`)
  expect(all(question ?? '', /<p class="option-feedback" (.*?)<\/p>/g).sort()).toEqual([
    'data-mark="missed"><b>✓ This one is right; you did not choose it.</b> <span>SECRET It changes files.</span>',
    'data-mark="passed"><b>✗ Not this one.</b> <span>SECRET It only records a label.</span>',
    'data-mark="slip"><b>✗ You chose this.</b> <span>SECRET It only records a port.</span>',
  ])
  expect(all(question ?? '', /<div class="feedback">(.*?)<\/div>/g)).toEqual([
    '<p><a href="/learn/m/l#layers">Read this part again</a></p>',
  ])
})

test('what a reader typed is shown as text, whatever it is', () => {
  const markup = handIn({ typed: ['"><script>alert(1)</script>'] })
  expect(markup).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
  expect(markup).not.toContain('<script>')
  expect(all(markup, /<div class="feedback">(<p>SECRET.*?)<\/div>/g)).toEqual([
    '<p>SECRET Start with docker image.</p><p>One right answer: <code>docker images</code></p><p><a href="/learn/m/l#layers">Read this part again</a></p>',
  ])
})

test('a question that was left open tells nothing of its key', () => {
  const [, second] = all(handIn({}), /(<fieldset.*?<\/fieldset>)/gs)
  expect(second).toContain('<b class="verdict">Not answered</b>')
  expect(second).not.toMatch(/SECRET|data-mark/)
  expect(handIn({})).toContain('<b>0 of 6 right.</b>')
})

test('a refusal is told and leaves the form open', () => {
  const handedIn: HandedIn = {
    result: { status: 'refused', reason: 'This lesson has moved.' },
    answers: { one: ['x'] },
  }
  const markup = renderToStaticMarkup(<QuizForm quiz={view} seed={7} handedIn={handedIn} />)
  expect(markup).toContain('<p data-verdict="wrong">This lesson has moved.</p>')
  expect(markup).not.toContain('disabled=""')
  expect(markup).toContain('Check my answers</button>')
})
