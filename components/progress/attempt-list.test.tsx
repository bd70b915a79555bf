import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { hour, sampleAttempt } from '@/tests/support/progress-facts'
import { AttemptList } from './attempt-list'

const course = {
  modules: [],
  lessons: [{ id: 'l01', title: 'It works', path: '/learn/why/works', moduleId: 'm0', minutes: 10 }],
}

const all = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].map(([, value]) => value)

test('the latest attempts come first, and the others can be asked for', () => {
  const attempts = Array.from({ length: 12 }, (_, at) =>
    sampleAttempt({ id: `a${at}`, score: at, finishedAt: hour(at) }),
  )
  const markup = renderToStaticMarkup(<AttemptList attempts={attempts} course={course} />)
  expect(all(markup, /class="attempt-score">(\d+) of/g)).toEqual(['11', '10', '9', '8', '7', '6', '5', '4', '3', '2'])
  expect(markup).toContain('Show all 12</button>')
  expect(renderToStaticMarkup(<AttemptList attempts={attempts.slice(0, 10)} course={course} />)).not.toContain(
    'Show all',
  )
})

test('an attempt tells everything from its own record, whatever became of its quiz and its lesson', () => {
  const record = { prompt: 'Does `EXPOSE` open a port?', given: ['Yes', '`-p 80`'], notes: ['It only records one.'] }
  const questions = [{ questionId: 'gone', skills: [], verdict: 'wrong' as const, sure: false, record }]
  const markup = renderToStaticMarkup(
    <AttemptList attempts={[sampleAttempt({ lessonId: 'l99', mode: 'test', questions })]} course={course} />,
  )
  expect(all(markup, /attempt-title">(.*?)<\/span>/g)).toEqual(['A lesson that is gone (l99)'])
  expect(markup).not.toContain('Open the lesson')
  expect(all(markup, /(<div class="attempt-record".*?<\/div>)/g)).toEqual([
    '<div class="attempt-record" data-verdict="wrong"><p><b class="verdict">Wrong</b> · you were not sure</p>' +
      '<p class="attempt-prompt">Does <code>EXPOSE</code> open a port?</p>' +
      '<p class="eyebrow">You answered</p><ul><li>Yes</li><li><code>-p 80</code></li></ul>' +
      '<p class="eyebrow">What was told</p><ul><li>It only records one.</li></ul></div>',
  ])
})

test('what a file brought is shown as text, whatever it is', () => {
  const record = { prompt: '<img src=x onerror=alert(1)>', given: ['`<b>`'], notes: ['[x](javascript:alert(1))'] }
  const questions = [{ questionId: 'q', skills: [], verdict: 'right' as const, record }]
  const markup = renderToStaticMarkup(<AttemptList attempts={[sampleAttempt({ questions })]} course={course} />)
  expect(markup).not.toMatch(/<img|<b>|href="javascript/)
  expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(markup).toContain('<code>&lt;b&gt;</code>')
})

test('where nothing was handed in, it is said where quizzes are', () => {
  expect(renderToStaticMarkup(<AttemptList attempts={[]} course={course} />)).toBe(
    '<p class="section-lead">None yet. At the end of every lesson there is one; whatever you answer is kept here.</p>',
  )
})
