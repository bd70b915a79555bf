import { expect, test } from 'vitest'
import type { GradebookCell } from './grade-cell'
import type { Gradebook } from './gradebook'
import { FIRST_LOOK, type GradebookLook } from './gradebook-look'
import { sortGradebook } from './sort-gradebook'

const cell = (percent: number | undefined, some: Partial<GradebookCell> = {}): GradebookCell => ({
  percent,
  state: 'done',
  isOverridden: false,
  isLate: false,
  attempts: 1,
  ...some,
})
const OPEN = cell(undefined, { state: 'open', attempts: 0 })
const MISSING = cell(0, { state: 'missing', attempts: 0 })

const columns = ['a1', 'a2'].map((id) => ({ id, title: id, dueAt: null, requiredPercent: null, average: undefined }))
/** `[id, name]` */
const learner = ([userId, name]: [string, string], cells: GradebookCell[], average?: number) => ({
  userId,
  name,
  average,
  cells,
})
const gradebook: Gradebook = {
  columns,
  learners: [
    learner(['zoe', 'Zoë Müller'], [cell(40, { state: 'below', isLate: true }), OPEN], 40),
    learner(['amy', 'amy Łuczak'], [MISSING, cell(100)], 50),
    learner(['eve', 'Éve Berg'], [OPEN, OPEN]),
    learner(['bob', 'Bob Berg'], [cell(0, { state: 'below' }), MISSING], 0),
    learner(
      ['tim', 'Tim 10'],
      [cell(90, { isOverridden: true, attempts: 0 }), cell(80, { state: 'late', isLate: true })],
      85,
    ),
    learner(['tom', 'Tim 9'], [cell(90), OPEN], 90),
  ],
  average: undefined,
}
const shown = (look: Partial<GradebookLook>) =>
  sortGradebook(gradebook, { ...FIRST_LOOK, ...look }).map(({ userId }) => userId)

test('names are sorted as people do: case and accents between equals only, numbers as numbers', () => {
  expect(shown({})).toEqual(['amy', 'bob', 'eve', 'tom', 'tim', 'zoe'])
  expect(shown({ direction: 'down' })).toEqual(['zoe', 'tim', 'tom', 'eve', 'bob', 'amy'])
})

test('by a column, whoever has handed in nothing comes last in either direction, and equals stand by name', () => {
  expect(shown({ sort: 'a1' })).toEqual(['bob', 'zoe', 'tom', 'tim', 'amy', 'eve'])
  expect(shown({ sort: 'a1', direction: 'down' })).toEqual(['tom', 'tim', 'zoe', 'bob', 'amy', 'eve'])
})

test('by average, whoever has none comes last', () => {
  expect(shown({ sort: 'average' })).toEqual(['bob', 'zoe', 'amy', 'tim', 'tom', 'eve'])
  expect(shown({ sort: 'average', direction: 'down' })).toEqual(['tom', 'tim', 'amy', 'zoe', 'bob', 'eve'])
})

test('a filter shows whoever has such a cell, in any column or in one', () => {
  expect(shown({ has: 'missing' })).toEqual(['amy', 'bob'])
  expect(shown({ has: 'missing', within: 'a1' })).toEqual(['amy'])
  expect(shown({ has: 'below' })).toEqual(['bob', 'zoe'])
  expect(shown({ has: 'late' })).toEqual(['tim', 'zoe'])
  expect(shown({ has: 'by-hand' })).toEqual(['tim'])
  expect(shown({ has: 'open', within: 'a2' })).toEqual(['eve', 'tom', 'zoe'])
  expect(shown({ within: 'a1' })).toHaveLength(6)
})

test('a search takes words in any order, without case and accents', () => {
  expect(shown({ search: ' muller ZOE ' })).toEqual(['zoe'])
  expect(shown({ search: 'berg' })).toEqual(['bob', 'eve'])
  expect(shown({ search: 'berg', has: 'missing' })).toEqual(['bob'])
  expect(shown({ search: 'lucza' })).toEqual(['amy'])
  expect(shown({ search: 'nobody' })).toEqual([])
})

test('the gradebook stays as it was', () => {
  shown({ sort: 'average' })
  expect(gradebook.learners.map(({ userId }) => userId)).toEqual(['zoe', 'amy', 'eve', 'bob', 'tim', 'tom'])
})
