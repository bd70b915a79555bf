import { expect, test } from 'vitest'
import { listTerms, STATE_WORDS, sayFeedback, sayPercent, toneOf } from './assignment-words'

const terms = {
  title: 'Week 3',
  note: '',
  items: [],
  mode: 'test',
  opensAt: 0,
  dueAt: Date.parse('2026-11-25T22:59Z'),
  attemptsLimit: 1,
  timeLimitMinutes: 20,
  requiredPercent: 80,
  feedback: 'after-due',
} as const

test('with no attempts left there is nothing to do, and it is told', () => {
  expect([STATE_WORDS.spent, toneOf('spent')]).toEqual(['No attempts left', 'quiet'])
  expect((['open', 'in-progress', 'below', 'overdue'] as const).map(toneOf)).toEqual(Array(4).fill('now'))
})

test('terms are told in words, and what is not limited is not told', () => {
  expect(listTerms(terms)).toEqual([
    'Graded test',
    '20 minutes for each quiz',
    '1 attempt at each quiz',
    '80 % required',
  ])
  const free = {
    ...terms,
    mode: 'practice',
    attemptsLimit: null,
    timeLimitMinutes: null,
    requiredPercent: null,
  } as const
  expect(listTerms(free)).toEqual(['Practice'])
})

test('a learner reads when answers are explained', () => {
  expect(sayFeedback(terms, 'Europe/Vienna')).toBe(
    'Your score is told at once; your answers are explained after Wed 25 Nov 2026, 23:59.',
  )
  expect(sayFeedback({ ...terms, feedback: 'at-once' }, 'UTC')).toBe(
    'Your answers are explained as soon as you have handed in.',
  )
  expect(sayFeedback({ ...terms, mode: 'practice' }, 'UTC')).toBe(
    'Your answers are explained as soon as you have handed in.',
  )
  expect(sayFeedback({ ...terms, feedback: 'never' }, 'UTC')).toBe(
    'Your score is told; the single answers are not explained here.',
  )
})

test('a percent says where it comes from', () => {
  const standing = {
    state: 'below',
    percent: 82.5,
    isLate: false,
    isOverridden: false,
    handedIn: 1,
    of: 1,
    quizzes: [],
  } as const
  expect(sayPercent({ ...standing, percent: undefined })).toBeUndefined()
  expect(sayPercent(standing)).toBe('82.5 %')
  expect(sayPercent({ ...standing, isOverridden: true })).toBe('82.5 %, set by your instructor')
  expect(sayPercent({ ...standing, isLate: true })).toBe('82.5 %, a part of it late')
  expect(sayPercent({ ...standing, state: 'late', isLate: true })).toBe('82.5 %')
})
