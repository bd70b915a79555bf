import { expect, test } from 'vitest'
import { countQuestions, sayNext } from './review-words'

test('one question is no plural', () => {
  expect([0, 1, 2].map(countQuestions)).toEqual(['0 questions', '1 question', '2 questions'])
})

test.for([
  { next: { day: 101, count: 4 }, words: 'Next: tomorrow, 4 questions.' },
  { next: { day: 103, count: 1 }, words: 'Next: in 3 days (Tue 14 Apr), 1 question.' },
  { next: undefined, words: 'Nothing else is waiting: the quizzes of other lessons bring new questions.' },
])('of $next is said: $words', ({ next, words }) => {
  expect(sayNext(next, 100)).toBe(words)
})
