import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignmentOf, attemptOf, learnerOf, portsLesson, skills } from '@/tests/support/insight-sample'
import { MORNING } from '@/tests/support/school'
import { buildInsightRows } from './insights-csv'

const course = { lessons: [portsLesson], skills }
const EXPOSE = 'EXPOSE publishes a port'

/** Of learners who handed in one after the other. */
function tableOf(marks: readonly string[], quizHash = portsLesson.quiz.hash) {
  const attempts = marks.map((mark, at) => attemptOf(`u${at}`, mark, { finishedAt: MORNING + 60_000 + at, quizHash }))
  const learners = attempts.map(({ userId }) => learnerOf(userId))
  return buildInsightRows({ learners, assignments: [assignmentOf('a1')], attempts }, course)
}

function rowsOf(table: ReturnType<typeof tableOf>, kind: string) {
  return table.filter(([first]) => first === kind).map((row) => row.slice(1, 8))
}

function repeat(count: number, mark: string): string[] {
  return Array.from({ length: count }, () => mark)
}

test('what is known of five or more stands there, rounded to fives, and the last row says so', () => {
  const table = tableOf([...repeat(9, 'eerrrr'), ...repeat(7, 'rrrrrr'), ...repeat(4, 'rrerrr'), 'rrrrrr'])
  expect(rowsOf(table, 'misconception')).toEqual([['', EXPOSE, EXPOSE, 10, 20, 50, undefined]])
  expect(rowsOf(table, 'question right').slice(0, 3)).toEqual([
    ['Ports', 'What happens in question q1?', '', 10, 20, 50, 0.7],
    ['Ports', 'What happens in question q2?', '', 10, 20, 50, 0.7],
    ['Ports', 'What happens in question q3?', '', undefined, 20, 'above 75', undefined],
  ])
  expect(rowsOf(table, 'wrong answer')).toEqual([
    ['Ports', 'The expose answer', EXPOSE, 10, 20, 50, undefined],
    ['Ports', 'The expose answer', EXPOSE, 10, 20, 50, undefined],
  ])
  expect(rowsOf(table, 'skill')).toEqual([
    ['Networks', 'Publish a port.', '', undefined, 20, 'above 75', undefined],
    ['Networks', 'Tell what EXPOSE does.', '', undefined, 20, 50, undefined],
  ])
  expect(table.filter(([kind]) => kind === 'time of a practice').map((row) => row.slice(5))).toEqual([
    [20, undefined, undefined, 1, 1, 1],
  ])
  expect(table.at(-1)?.[2]).toBe(
    'Counts and percents are rounded to fives and are of whole fives of learners; what is about fewer than 5 learners is left out, and times of fewer than 8.',
  )
})

test('few who are right are told by a bound, and by nothing that hangs on them', () => {
  const table = tableOf([...repeat(4, 'rrrrrr'), ...repeat(21, 'eeeerr')])
  expect(rowsOf(table, 'question right')[0]?.slice(3)).toEqual([undefined, 25, 'below 20', undefined])
})

test('right and wrong answers are shares of the same learners, whoever left a question empty', () => {
  const table = tableOf([...repeat(7, 'rrrrrr'), ...repeat(7, 'errrrr'), '-rrrrr'])
  expect(rowsOf(table, 'question right')[0]?.slice(3, 6)).toEqual([5, 15, 35])
  expect(rowsOf(table, 'wrong answer')).toEqual([['Ports', 'The expose answer', EXPOSE, 5, 15, 35, undefined]])
})

test('two learners who hold all wrong answers to a skill are not told', () => {
  const table = tableOf([...repeat(18, 'rrrrrr'), ...repeat(2, 'rreeee')])
  expect(rowsOf(table, 'skill')[0]).toEqual(['Networks', 'Publish a port.', '', undefined, 20, 'above 75', undefined])
})

test('of a quiz that was edited there are no questions, and the skills count', () => {
  const table = tableOf([...repeat(5, 'rrrrrr'), ...repeat(5, 'eeeeee')], 'old')
  expect(rowsOf(table, 'question right')).toEqual([])
  expect(rowsOf(table, 'skill').map((row) => row.slice(3, 6))).toEqual([
    [undefined, 10, 50],
    [undefined, 10, 50],
  ])
})

test('of fewer than eight learners there are no times', () => {
  const timesOf = (count: number) => rowsOf(tableOf(repeat(count, 'rrrrrr')), 'time of a practice').length
  expect([5, 9, 10].map(timesOf)).toEqual([0, 0, 1])
})

const mark = fc.array(fc.constantFrom('r', 'e', '-'), { minLength: 6, maxLength: 6 }).map((marks) => marks.join(''))

test('no row is about one to four learners, none has a name, and every figure is a multiple of five', () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 22 }), (marks) => {
      const rows = tableOf(marks).slice(1, -1)
      for (const [, , , , learners = 5, of, percent = 5] of rows) {
        expect(of).toBeGreaterThanOrEqual(5)
        expect(learners).toBeGreaterThanOrEqual(5)
        for (const figure of [learners, of, String(percent).replace(/^(below|above) /, '')]) {
          expect(Number(figure) % 5).toBe(0)
        }
      }
      expect(JSON.stringify(rows)).not.toMatch(/Name of|"u\d/)
      if (marks.length < 5) expect(rows).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('whoever hands in next changes nothing until four others have', () => {
  const known = repeat(6, 'errrrr').concat(repeat(6, 'rrrrrr'))
  expect(tableOf([...known, 'errrrr'])).toEqual(tableOf(known))
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 22 }), mark, (marks, next) => {
      if (marks.length % 5 !== 4) expect(tableOf([...marks, next])).toEqual(tableOf(marks))
    }),
    { numRuns: 60 },
  )
})

test('where one learner answers otherwise, no count moves by more than a step', () => {
  fc.assert(
    fc.property(fc.array(mark, { minLength: 10, maxLength: 22 }), mark, (marks, other) => {
      const after = new Map(tableOf([other, ...marks.slice(1)]).map((row) => [row.slice(0, 4).join('|'), row]))
      for (const row of tableOf(marks).slice(1, -1)) {
        const [count, then] = [row[4], after.get(row.slice(0, 4).join('|'))?.[4]]
        if (count !== undefined && then !== undefined) expect([0, 5]).toContain(Math.abs(Number(count) - Number(then)))
      }
    }),
    { numRuns: 40 },
  )
})
