import { expect, test } from 'vitest'
import { gradeCell, type QuizWork } from './grade-cell'

const DUE = 1_000
const assignment = {
  dueAt: DUE,
  requiredPercent: 50,
  quizzes: [
    { id: 'l01', points: 10 },
    { id: 'l02', points: 5 },
  ],
}

const handedIn = (best: Record<string, QuizWork>) => ({
  attempts: Object.keys(best).length,
  best: new Map(Object.entries(best)),
})
const quiz = (score: number, outOf: number, finishedAt = DUE) => ({ score, outOf, finishedAt })
const plain = { isOverridden: false, isLate: false }

test('before the due date only what was handed in counts, and the cell is open until all is', () => {
  const grade = (best: Record<string, QuizWork>) =>
    gradeCell({ assignment, work: handedIn(best), override: undefined, now: DUE })
  expect(grade({})).toEqual({ percent: undefined, state: 'open', attempts: 0, ...plain })
  expect(grade({ l01: quiz(8, 10) })).toEqual({ percent: 80, state: 'open', attempts: 1, ...plain })
  expect(grade({ l01: quiz(8, 10), l02: quiz(3, 5) })).toEqual({ percent: 73.3, state: 'done', attempts: 2, ...plain })
})

test('after the due date a quiz that was not handed in counts nothing of its points', () => {
  const grade = (best: Record<string, QuizWork>) =>
    gradeCell({ assignment, work: handedIn(best), override: undefined, now: DUE + 1 })
  expect(grade({})).toEqual({ percent: 0, state: 'missing', attempts: 0, ...plain })
  expect(grade({ l01: quiz(9, 10) })).toEqual({ percent: 60, state: 'missing', attempts: 1, ...plain })
})

test('the due date itself is in time; what counts and came later is late, below what is required or not', () => {
  const grade = (best: Record<string, QuizWork>) => {
    const { state, isLate } = gradeCell({ assignment, work: handedIn(best), override: undefined, now: DUE + 9 })
    return [state, isLate]
  }
  expect(grade({ l01: quiz(8, 10), l02: quiz(4, 5) })).toEqual(['done', false])
  expect(grade({ l01: quiz(8, 10), l02: quiz(4, 5, DUE + 1) })).toEqual(['late', true])
  expect(grade({ l01: quiz(1, 10), l02: quiz(1, 5, DUE + 1) })).toEqual(['below', true])
  expect(grade({ l02: quiz(1, 5, DUE + 1) })).toEqual(['missing', true])
})

test('a grade set by hand takes the place of the percent, and of missing and late', () => {
  const set = (override: number) =>
    gradeCell({ assignment, work: handedIn({ l01: quiz(1, 10, DUE + 1) }), override, now: DUE + 9 })
  expect(set(50)).toEqual({ percent: 50, state: 'done', attempts: 1, isOverridden: true, isLate: false })
  expect(set(0)).toEqual({ percent: 0, state: 'below', attempts: 1, isOverridden: true, isLate: false })
  expect(gradeCell({ assignment, work: undefined, override: 90, now: 0 })).toEqual({
    percent: 90,
    state: 'done',
    attempts: 0,
    isOverridden: true,
    isLate: false,
  })
})

test('without a due date nothing is ever missing or late, and without a required percent nothing is below', () => {
  const free = { ...assignment, dueAt: null, requiredPercent: null }
  const grade = (best: Record<string, QuizWork>) =>
    gradeCell({ assignment: free, work: handedIn(best), override: undefined, now: DUE * 9 }).state
  expect([grade({}), grade({ l01: quiz(0, 10) }), grade({ l01: quiz(0, 10), l02: quiz(0, 5) })]).toEqual([
    'open',
    'open',
    'done',
  ])
})

test('what has not reached the required percent does not look so', () => {
  const required = { ...assignment, requiredPercent: 70, quizzes: [{ id: 'l01', points: 1 }] }
  const grade = (score: number) => {
    const { percent, state } = gradeCell({
      assignment: required,
      work: handedIn({ l01: quiz(score, 10_000) }),
      override: undefined,
      now: 0,
    })
    return [percent, state]
  }
  expect([grade(7_000), grade(6_999)]).toEqual([
    [70, 'done'],
    [69.9, 'below'],
  ])
})

test('an assignment whose quizzes are gone from the course stays open and counts nowhere', () => {
  const gone = { ...assignment, quizzes: [] }
  expect(gradeCell({ assignment: gone, work: undefined, override: undefined, now: DUE + 1 })).toEqual({
    percent: undefined,
    state: 'open',
    attempts: 0,
    ...plain,
  })
})
