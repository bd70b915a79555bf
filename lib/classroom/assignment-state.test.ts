import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HandedInWork, standingOf } from './assignment-state'

const OPENS = Date.parse('2026-11-23T08:00Z')
const DUE = Date.parse('2026-11-30T23:00Z')
const HOUR = 3_600_000

const attempt = (lessonId: string, score: number, finishedAt: number): HandedInWork => ({
  lessonId,
  score,
  outOf: 8,
  finishedAt,
})

const start = {
  assignment: { opensAt: OPENS, dueAt: DUE, requiredPercent: 75, attemptsLimit: 2 },
  quizzes: [
    { id: 'l1', points: 8 },
    { id: 'l2', points: 8 },
  ],
  work: [],
  sittings: [],
  now: OPENS + HOUR,
}

const handedIn = (lessonId: string) => ({ lessonId, endsAt: null, handedInAt: OPENS + HOUR })
const running = (lessonId: string) => ({ lessonId, endsAt: null, handedInAt: null })

const stateOf = (some: Partial<Parameters<typeof standingOf>[0]>) => standingOf({ ...start, ...some }).state

test('nothing is handed in: scheduled, open, in progress, overdue', () => {
  expect(stateOf({ now: OPENS - 1 })).toBe('scheduled')
  expect(stateOf({ now: OPENS })).toBe('open')
  expect(stateOf({ sittings: [running('l1')] })).toBe('in-progress')
  expect(stateOf({ now: DUE })).toBe('open')
  expect(stateOf({ now: DUE + 1 })).toBe('overdue')
  expect(stateOf({ now: DUE + 1, sittings: [running('l1')] })).toBe('overdue')
  expect(stateOf({ now: DUE + 1, assignment: { ...start.assignment, dueAt: null } })).toBe('open')
})

test('a part is handed in: in progress until it is due, then overdue, and what is missing counts nothing', () => {
  const work = [attempt('l1', 8, OPENS + HOUR)]
  expect(standingOf({ ...start, work })).toMatchObject({ state: 'in-progress', percent: 100, handedIn: 1, of: 2 })
  expect(standingOf({ ...start, work, now: DUE + 1 })).toMatchObject({ state: 'overdue', percent: 50 })
})

test('the required score is asked of the best attempts', () => {
  const low = [attempt('l1', 8, OPENS + HOUR), attempt('l2', 3, OPENS + HOUR)]
  expect(standingOf({ ...start, work: low })).toEqual({
    state: 'below',
    percent: 68.7,
    isLate: false,
    isOverridden: false,
    handedIn: 2,
    of: 2,
    quizzes: [
      { lessonId: 'l1', attempts: 1, best: low[0], isLate: false },
      { lessonId: 'l2', attempts: 1, best: low[1], isLate: false },
    ],
  })
  const better = [...low, attempt('l2', 4, OPENS + 2 * HOUR), attempt('l2', 1, OPENS + 3 * HOUR)]
  expect(standingOf({ ...start, work: better })).toMatchObject({ state: 'done', percent: 75 })
  expect(stateOf({ work: low, assignment: { ...start.assignment, requiredPercent: null } })).toBe('done')
})

test('below the required score is to do as long as an attempt may change it', () => {
  const work = [attempt('l1', 8, OPENS + HOUR), attempt('l2', 3, OPENS + HOUR)]
  const sittings = [handedIn('l1'), handedIn('l2'), handedIn('l2')]
  expect(standingOf({ ...start, work, sittings })).toMatchObject({ state: 'spent', percent: 68.7 })
  expect(stateOf({ work, sittings, now: DUE + 1 })).toBe('spent')
  expect(stateOf({ work, sittings: sittings.slice(1) })).toBe('spent')
  expect(stateOf({ work, sittings: sittings.slice(0, 2) })).toBe('below')
  expect(stateOf({ work, sittings: [handedIn('l2'), running('l2')] })).toBe('below')
  expect(stateOf({ work, sittings, assignment: { ...start.assignment, attemptsLimit: 3 } })).toBe('below')
  expect(stateOf({ work, sittings, assignment: { ...start.assignment, attemptsLimit: null } })).toBe('below')
  expect(stateOf({ work, sittings, assignment: { ...start.assignment, requiredPercent: 60 } })).toBe('done')
})

test('an attempt whose time is over counts, also before it is closed; practice from before a limit does not', () => {
  const work = [attempt('l1', 8, OPENS + HOUR), attempt('l2', 3, OPENS + HOUR), attempt('l2', 2, OPENS + HOUR)]
  const leftOver = { lessonId: 'l2', endsAt: OPENS + HOUR, handedInAt: null }
  expect(stateOf({ work, sittings: [handedIn('l2'), leftOver], now: OPENS + 2 * HOUR })).toBe('spent')
  expect(stateOf({ work, sittings: [] })).toBe('below')
})

test('a grade set by hand below the required score is to do while attempts are left', () => {
  const spent = ['l1', 'l1', 'l2', 'l2'].map(handedIn)
  expect(stateOf({ override: 40 })).toBe('below')
  expect(stateOf({ override: 40, sittings: spent })).toBe('spent')
})

test('what counts and came after the due date is late, and counts', () => {
  const [first, late] = [attempt('l1', 8, DUE), attempt('l2', 8, DUE + 1)]
  expect(standingOf({ ...start, now: DUE + HOUR, work: [first, late] })).toMatchObject({
    state: 'late',
    percent: 100,
    isLate: true,
    quizzes: [{ isLate: false }, { best: late, isLate: true }],
  })
})

test('of equal attempts the first counts, so that trying again makes nothing late', () => {
  const [first, again] = [attempt('l1', 6, DUE - 1), attempt('l1', 6, DUE + 1)]
  const { quizzes } = standingOf({ ...start, work: [again, first] })
  expect(quizzes[0]).toEqual({ lessonId: 'l1', attempts: 2, best: first, isLate: false })
})

test('a grade set by hand stands in the place of the computed one', () => {
  const set = standingOf({ ...start, now: DUE + HOUR, override: 90 })
  expect(set).toMatchObject({ state: 'done', percent: 90, isOverridden: true, handedIn: 0 })
})

test('work for a quiz that is not asked does not count, and where nothing is asked nothing is done', () => {
  expect(stateOf({ work: [attempt('l9', 8, OPENS)] })).toBe('open')
  expect(stateOf({ quizzes: [], now: DUE + 1 })).toBe('open')
})

test('one more attempt never lowers the percent', () => {
  const attempts = fc.record({
    lessonId: fc.constantFrom('l1', 'l2'),
    score: fc.nat(8),
    outOf: fc.constant(8),
    finishedAt: fc.integer({ min: OPENS, max: DUE + HOUR }),
  })
  fc.assert(
    fc.property(fc.array(attempts), attempts, (work, more) => {
      const [before, after] = [work, [...work, more]].map((all) => standingOf({ ...start, work: all, now: DUE + HOUR }))
      expect(after?.percent ?? 0).toBeGreaterThanOrEqual(before?.percent ?? 0)
    }),
  )
})
