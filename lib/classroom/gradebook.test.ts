import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildGradebook, type GradebookRows, type QuizOutline } from './gradebook'

const outline: QuizOutline = {
  quizLessonsOf: (items) => items.flatMap(({ kind, id }) => (kind === 'module' ? [`${id}-a`, `${id}-b`] : [id])),
  pointsOf: () => 4,
}

const ask = (id: string, some: Partial<GradebookRows['assignments'][number]> = {}) => ({
  id,
  title: id.toUpperCase(),
  items: [{ kind: 'quiz' as const, id: 'l01' }],
  dueAt: null,
  requiredPercent: null,
  ...some,
})
const work = (userId: string, score: number, some: Partial<GradebookRows['attempts'][number]> = {}) => ({
  userId,
  assignmentId: 'one',
  lessonId: 'l01',
  score,
  outOf: 4,
  finishedAt: 5,
  ...some,
})
const override = (id: string, percent: number | null, at: number) => ({
  id,
  userId: 'lea',
  assignmentId: 'one',
  percent,
  at,
})

const lea = { userId: 'lea', displayName: 'Lea' }
const max = { userId: 'max', displayName: 'Max' }
const rows = (some: Partial<GradebookRows>): GradebookRows => ({
  learners: [lea, max],
  assignments: [ask('one')],
  attempts: [],
  overrides: [],
  ...some,
})
const percents = (some: Partial<GradebookRows>) =>
  buildGradebook(rows(some), outline, 100).learners.map(({ cells }) => cells.map(({ percent }) => percent))

test('a class without learners, assignments or work has a gradebook too', () => {
  expect(buildGradebook(rows({ learners: [], assignments: [] }), outline, 0)).toEqual({
    columns: [],
    learners: [],
    average: undefined,
  })
  expect(buildGradebook(rows({}), outline, 0).average).toBe(undefined)
})

test('a row for each learner, a column for each assignment, and averages of what has a percent', () => {
  const gradebook = buildGradebook(
    rows({
      assignments: [ask('one', { dueAt: 10, requiredPercent: 60 }), ask('two')],
      attempts: [work('lea', 4), work('lea', 1, { assignmentId: 'two' })],
    }),
    outline,
    100,
  )
  const plain = { isOverridden: false, isLate: false }
  expect(gradebook).toEqual({
    columns: [
      { id: 'one', title: 'ONE', dueAt: 10, requiredPercent: 60, average: 50 },
      { id: 'two', title: 'TWO', dueAt: null, requiredPercent: null, average: 25 },
    ],
    learners: [
      {
        userId: 'lea',
        name: 'Lea',
        average: 62.5,
        cells: [
          { percent: 100, state: 'done', attempts: 1, ...plain },
          { percent: 25, state: 'done', attempts: 1, ...plain },
        ],
      },
      {
        userId: 'max',
        name: 'Max',
        average: 0,
        cells: [
          { percent: 0, state: 'missing', attempts: 0, ...plain },
          { percent: undefined, state: 'open', attempts: 0, ...plain },
        ],
      },
    ],
    average: 31.3,
  })
})

test('the best attempt of each quiz counts, and the sums of their points make the percent', () => {
  const assignments = [ask('one', { items: [{ kind: 'module', id: 'm' }] })]
  const attempts = [
    work('lea', 1, { lessonId: 'm-a', outOf: 2 }),
    work('lea', 3, { lessonId: 'm-a', outOf: 4 }),
    work('lea', 1, { lessonId: 'm-b', outOf: 6 }),
    work('lea', 9, { lessonId: 'not-asked', outOf: 9 }),
  ]
  expect(percents({ assignments, attempts, learners: [lea] })).toEqual([[40]])
})

test('of two equal attempts the earlier counts, so that nobody gets late by trying again', () => {
  const assignments = [ask('one', { dueAt: 10 })]
  const late = (attempts: GradebookRows['attempts']) =>
    buildGradebook(rows({ assignments, attempts }), outline, 100).learners[0]?.cells[0]
  const inTime = work('lea', 2, { finishedAt: 9 })
  const again = work('lea', 2, { finishedAt: 11 })
  const better = work('lea', 3, { finishedAt: 11 })
  expect([late([inTime, again])?.state, late([again, inTime])?.state]).toEqual(['done', 'done'])
  expect(late([inTime, again, better])).toMatchObject({ state: 'late', percent: 75, attempts: 3 })
})

test('of the grades set by hand the latest holds, and null takes them back', () => {
  const attempts = [work('lea', 1)]
  const cell = (overrides: GradebookRows['overrides']) => percents({ learners: [lea], attempts, overrides })
  expect(cell([override('a', 90, 2), override('b', 80, 1)])).toEqual([[90]])
  expect(cell([override('a', 90, 1), override('b', null, 2)])).toEqual([[25]])
  expect(cell([override('b', 70, 1), override('a', 90, 1)])).toEqual([[70]])
})

test('work of somebody who is not in the list, and of assignments that are gone, plays no part', () => {
  const attempts = [work('gone', 4), work('lea', 4, { assignmentId: 'gone' })]
  expect(percents({ attempts })).toEqual([[undefined], [undefined]])
})

test('no percent is ever below 0 or above 100, and more work never lowers one', () => {
  const attempt = fc.record({
    userId: fc.constantFrom('lea', 'max'),
    assignmentId: fc.constantFrom('one', 'two'),
    lessonId: fc.constantFrom('l01', 'm-a', 'm-b'),
    score: fc.integer({ min: 0, max: 4 }),
    outOf: fc.constant(4),
    finishedAt: fc.integer({ min: 0, max: 100 }),
  })
  const assignments = [ask('one', { dueAt: 50 }), ask('two', { dueAt: 50, items: [{ kind: 'module', id: 'm' }] })]
  fc.assert(
    fc.property(fc.array(attempt), attempt, (attempts, another) => {
      const before = percents({ assignments, attempts }).flat()
      const after = percents({ assignments, attempts: [...attempts, another] }).flat()
      for (const [at, percent = -1] of before.entries()) {
        expect(percent).toBeGreaterThanOrEqual(0)
        expect(after[at]).toBeGreaterThanOrEqual(percent)
        expect(after[at]).toBeLessThanOrEqual(100)
      }
    }),
  )
})
