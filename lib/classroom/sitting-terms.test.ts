import { expect, test } from 'vitest'
import type { Assignment } from './assignment'
import { listSittingTerms } from './sitting-terms'

const assignment: Assignment = {
  id: 'a1',
  classId: 'c1',
  title: 'Week 3',
  note: '',
  items: [],
  mode: 'test',
  opensAt: 0,
  dueAt: null,
  attemptsLimit: 2,
  timeLimitMinutes: 20,
  requiredPercent: null,
  feedback: 'at-once',
  createdAt: 0,
  updatedAt: 0,
}

const list = (some: Partial<Assignment>, extraTimePercent = 0) =>
  listSittingTerms({ assignment: { ...assignment, ...some }, timeZone: 'UTC', begun: 1, extraTimePercent })

test('before a test its time, its attempts and its explanations are told', () => {
  expect(list({})).toEqual([
    'You have 20 minutes. The clock runs from when you begin, also while this page is closed; then what you have answered is handed in.',
    '1 of 2 attempts left. Your best attempt counts.',
    'Your answers are saved while you write. If you lose the connection, open this page again, on any device.',
    'Your answers are explained as soon as you have handed in.',
  ])
})

test('extra time is told with its percent, and what is not limited as such', () => {
  expect(list({ attemptsLimit: null }, 33).slice(0, 2)).toEqual([
    'You have 26.6 minutes, with your extra time of 33 %. The clock runs from when you begin, also while this page is closed; then what you have answered is handed in.',
    'You may try as often as you like. Your best attempt counts.',
  ])
  expect(list({ timeLimitMinutes: null })[0]).toBe('There is no time limit.')
})

test('practice has no clock and no limit', () => {
  expect(list({ mode: 'practice' })).toEqual([
    'Practice: try as often as you like. Your best attempt counts.',
    'Your answers are explained as soon as you have handed in.',
  ])
})
