import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GradebookCell } from './grade-cell'
import { readGradebookView, toGradebookView } from './gradebook-view'

const cell: fc.Arbitrary<GradebookCell> = fc.record({
  percent: fc.option(
    fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
    { nil: undefined },
  ),
  state: fc.constantFrom('open', 'done', 'below', 'late', 'missing'),
  isOverridden: fc.boolean(),
  isLate: fc.boolean(),
  attempts: fc.nat(),
})

test('a gradebook comes out of its view as it went in', () => {
  const learner = fc.record({
    userId: fc.string(),
    name: fc.string(),
    average: fc.constantFrom(undefined, 50),
    cells: fc.array(cell, { minLength: 1 }),
  })
  const column = fc.record({
    id: fc.string(),
    title: fc.string(),
    dueAt: fc.constantFrom(null, 7),
    requiredPercent: fc.constantFrom(null, 60),
    average: fc.constantFrom(undefined, 50),
  })
  const gradebook = fc.record({
    columns: fc.array(column),
    learners: fc.array(learner),
    average: fc.constantFrom(undefined, 50),
  })
  fc.assert(
    fc.property(gradebook, (one) => {
      expect(readGradebookView(toGradebookView(one))).toEqual(one)
    }),
  )
})

test('a row is one short text, and a class without assignments has empty ones', () => {
  const learner = { userId: 'u', name: 'Lea', average: undefined }
  const late = { percent: 66.7, state: 'below', attempts: 2, isOverridden: false, isLate: true } as const
  const open = { percent: undefined, state: 'open', attempts: 0, isOverridden: false, isLate: false } as const
  const byHand = { percent: 90, state: 'done', attempts: 0, isOverridden: true, isLate: false } as const
  const rowsOf = (cells: GradebookCell[]) =>
    toGradebookView({ columns: [], learners: [{ ...learner, cells }], average: undefined }).rows
  expect(rowsOf([late, open, byHand])).toEqual([{ ...learner, cells: '66.7b2t o0 90d0h' }])
  expect(rowsOf([])).toEqual([{ ...learner, cells: '' }])
})
