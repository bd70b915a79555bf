import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignmentOf, attemptOf, learnerOf, portsLesson, skills } from '@/tests/support/insight-sample'
import { buildInsights } from './build-insights'
import { buildInsightRows } from './insights-csv'

function tableOf(marks: readonly string[]) {
  const attempts = marks.map((mark, at) => attemptOf(`u${at}`, mark))
  const learners = attempts.map(({ userId }) => learnerOf(userId))
  return buildInsightRows(
    buildInsights({ learners, assignments: [assignmentOf('a1')], attempts }, { lessons: [portsLesson], skills }, 0),
  )
}

test('what is known of five or more stands there, the rest is counted in the last row', () => {
  const table = tableOf([...Array(6).fill('eerrrr'), ...Array(5).fill('rrrrrr'), 'rrerrr'])
  const rowsOf = (kind: string) => table.filter(([first]) => first === kind).map((row) => row.slice(1, 8))
  const misconception = 'EXPOSE publishes a port'
  expect(rowsOf('misconception')).toEqual([['', misconception, misconception, 6, 12, 50, undefined]])
  expect(rowsOf('question right').slice(0, 3)).toEqual([
    ['Ports', 'What happens in question q1?', '', 6, 12, 50, 0.85],
    ['Ports', 'What happens in question q2?', '', 6, 12, 50, 0.85],
    ['Ports', 'What happens in question q3?', '', undefined, 12, 'above 58', undefined],
  ])
  expect(rowsOf('wrong answer')).toEqual([
    ['Ports', 'The expose answer', misconception, 6, 12, 50, undefined],
    ['Ports', 'The expose answer', misconception, 6, 12, 50, undefined],
  ])
  expect(rowsOf('skill')).toEqual([
    ['Networks', 'Publish a port.', '', undefined, 12, 'above 89', undefined],
    ['Networks', 'Tell what EXPOSE does.', '', undefined, 12, 50, undefined],
  ])
  expect(table.filter(([kind]) => kind === 'time of a practice').map((row) => row.slice(5))).toEqual([
    [12, undefined, undefined, 1, 1, 1],
  ])
  // The misconception of the third question, and its wrong answer.
  expect(table.at(-1)?.[2]).toBe('2 rows about fewer than 5 learners')
})

test('few who are right are told by a bound, and by nothing that hangs on them', () => {
  const table = tableOf([...Array(20).fill('eeeerr'), ...Array(4).fill('rrrrrr')])
  expect(table.find(([kind]) => kind === 'question right')?.slice(4, 8)).toEqual([undefined, 24, 'below 21', undefined])
})

test('no row is about one to four learners, and none has a name', () => {
  const mark = fc.array(fc.constantFrom('r', 'e', '-'), { minLength: 6, maxLength: 6 }).map((marks) => marks.join(''))
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
      const rows = tableOf(marks).slice(1, -1)
      for (const [, , , , learners, of] of rows) {
        expect(of).toBeGreaterThanOrEqual(5)
        expect(learners ?? 5).toBeGreaterThanOrEqual(5)
      }
      expect(JSON.stringify(rows)).not.toMatch(/Name of|"u\d/)
      if (marks.length < 5) expect(rows).toEqual([])
    }),
    { numRuns: 40 },
  )
})
