import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { WorkAttemptView } from '@/lib/classroom/work-view'
import { textOf } from '@/tests/support/text-of'
import { WorkAttempt } from './work-attempt'

const attempt: WorkAttemptView = {
  id: 'a',
  title: 'It works',
  score: 2,
  outOf: 4,
  finishedAt: { iso: '2026-11-25T12:07:00.000Z', words: '25 Nov 2026, 13:07' },
  minutes: 7,
  isLate: true,
  isBest: true,
  outcomes: [
    {
      questionId: 'q',
      skills: [],
      verdict: 'wrong',
      sure: true,
      record: { prompt: 'Does `EXPOSE` open a port?', given: ['<img src=x>'], notes: ['It only records one.'] },
    },
    { questionId: 'r', skills: [], verdict: 'unanswered', record: { prompt: 'Why?', given: [], notes: [] } },
  ],
}
const read = (some: Partial<WorkAttemptView>) =>
  textOf(renderToStaticMarkup(<WorkAttempt attempt={{ ...attempt, ...some }} />))

test('an attempt is told question by question, with what was answered and what was told', () => {
  expect(read({}).trim()).toBe(
    'It works 2 of 4 25 Nov 2026, 13:07 , best, late, took 7 minutes Wrong · was sure Does EXPOSE open a port? ' +
      'Answer <img src=x> Feedback It only records one. Not answered Why?',
  )
  expect(read({ minutes: 0, isBest: false, isLate: false })).toContain('13:07 , took less than a minute')
  expect(read({ minutes: 1 })).toContain('took 1 minute ')
})

test('what a learner wrote is text and never markup', () => {
  expect(renderToStaticMarkup(<WorkAttempt attempt={attempt} />)).not.toContain('<img')
})
