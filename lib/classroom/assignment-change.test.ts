import { expect, test } from 'vitest'
import type { AssignmentTerms } from './assignment'
import { explainChange, sayModeFixed, sayWork } from './assignment-change'

const before: AssignmentTerms = {
  title: 'Week 3',
  note: '',
  items: [{ kind: 'quiz', id: 'l05' }],
  mode: 'test',
  opensAt: 1_000,
  dueAt: 9_000,
  attemptsLimit: 2,
  timeLimitMinutes: 20,
  requiredPercent: 80,
  feedback: 'after-due',
}

const work = { attempts: 5, learners: 3, running: 0 }

const explain = (changed: Partial<AssignmentTerms>, done = work) =>
  explainChange(before, { ...before, ...changed }, done)

test('before anybody has begun, a change means nothing', () => {
  expect(explain({ dueAt: 1, requiredPercent: 1 }, { attempts: 0, learners: 0, running: 0 })).toEqual([])
})

test('words may change at any time', () => {
  expect(explain({ title: 'Week 4', note: 'Read first.' })).toEqual([])
})

test('dates are told, a later opening and another due date', () => {
  expect(explain({ opensAt: 2_000 })).toEqual([
    'Until it opens, learners see only its title and dates and begin nothing; who has a test open can hand it in.',
  ])
  expect(explain({ opensAt: 500 })).toEqual([])
  expect(explain({ dueAt: 8_000 })).toEqual([
    'All work is marked late or in time by the new due date, also what is handed in already.',
  ])
  expect(explain({ dueAt: null })).toEqual([
    'Without a due date nothing is late any more, also what is marked late now.',
  ])
})

test('what is asked is told, once for each direction', () => {
  expect(explain({ items: [{ kind: 'lesson', id: 'l05' }] })).toEqual([
    'What was handed in for a quiz that is not asked any more stays with its learner and counts here no more.',
    'Whoever was done has more to do.',
  ])
})

test('limits are told where they hold back somebody', () => {
  expect(explain({ attemptsLimit: 1 })).toEqual([
    'Attempts beyond the new limit that were begun already count as before; nobody begins another.',
  ])
  expect(explain({ attemptsLimit: null })).toEqual([])
  expect(explain({ timeLimitMinutes: 10 })).toEqual(['The new time limit is for attempts that begin from now on.'])
  expect(explain({ timeLimitMinutes: null })).toEqual(['Attempts that begin from now on have no time limit.'])
  expect(explain({ timeLimitMinutes: 10 }, { ...work, running: 1 })).toEqual([
    'Who is answering now keeps the time that they began with.',
  ])
})

test('scores and explanations are told', () => {
  expect(explain({ requiredPercent: null })).toEqual([
    'Who is done is decided anew by the new required score, for everybody.',
  ])
  expect(explain({ feedback: 'never' })).toEqual(['Explanations are hidden from now on; somebody may have read them.'])
  expect(explain({ feedback: 'at-once' })).toEqual([
    'Explanations are shown sooner, also of what is handed in already; others may still be answering.',
  ])
})

test('what is done is counted in words', () => {
  expect(
    [
      { attempts: 0, learners: 0, running: 0 },
      { attempts: 1, learners: 1, running: 0 },
      { attempts: 5, learners: 3, running: 1 },
      { attempts: 0, learners: 0, running: 2 },
    ].map(sayWork),
  ).toEqual([
    'Nothing is handed in yet.',
    '1 attempt by 1 learner is handed in.',
    '5 attempts by 3 learners are handed in, and 1 test is being answered.',
    '2 tests are being answered.',
  ])
  expect(sayModeFixed('practice', work)).toBe(
    'It cannot become a test any more: 5 attempts by 3 learners are handed in, as practice, without limits and explained at once. Make a new assignment instead.',
  )
})
