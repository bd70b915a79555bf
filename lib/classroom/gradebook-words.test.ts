import { expect, test } from 'vitest'
import type { GradebookCell } from './grade-cell'
import type { Gradebook } from './gradebook'
import { FIRST_LOOK } from './gradebook-look'
import { averageText, cellText, lookSentence, placeSentence } from './gradebook-words'

test('a cell says its percent, and in words all that is not just done', () => {
  const text = (percent: number | undefined, state: GradebookCell['state'], some: Partial<GradebookCell> = {}) =>
    cellText({ percent, state, isLate: false, isOverridden: false, attempts: 1, ...some })
  expect([
    text(66.7, 'done'),
    text(40, 'below'),
    text(80, 'late', { isLate: true }),
    text(40, 'below', { isLate: true }),
    text(0, 'missing'),
    text(undefined, 'open'),
    text(50, 'open'),
    text(90, 'done', { isOverridden: true }),
    text(10, 'below', { isOverridden: true }),
  ]).toEqual([
    '66.7',
    '40 below',
    '80 late',
    '40 below, late',
    '0 missing',
    'open',
    '50 open',
    '90 by hand',
    '10 below, by hand',
  ])
  expect([averageText(undefined), averageText(0)]).toEqual(['–', '0'])
})

test('a sentence says what a sort, a filter and a search did', () => {
  const learner = { userId: 'u', name: 'Lea', average: undefined, cells: [] }
  const column = { id: 'a1', title: 'Images', dueAt: null, requiredPercent: null, average: undefined }
  const gradebook: Gradebook = { columns: [column], learners: [learner, learner], average: undefined }
  expect([
    lookSentence(gradebook, FIRST_LOOK, 2),
    lookSentence({ ...gradebook, learners: [learner] }, { ...FIRST_LOOK, sort: 'average', direction: 'down' }, 1),
    lookSentence(gradebook, { ...FIRST_LOOK, sort: 'a1', has: 'late', within: 'a1', search: ' lea ' }, 0),
    lookSentence(gradebook, { ...FIRST_LOOK, has: 'missing' }, 1),
  ]).toEqual([
    '2 of 2 learners, by name, ascending.',
    '1 of 1 learner, by average, descending.',
    '0 of 2 learners with late work in “Images” and whose name has “lea”, by “Images”, ascending.',
    '1 of 2 learners with missing work, by name, ascending.',
  ])
})

test('a cell in full tells whose it is, the whole title and the attempts', () => {
  const cell = (attempts: number): GradebookCell => ({
    percent: 40,
    state: 'below',
    isLate: true,
    isOverridden: false,
    attempts,
  })
  const column = { id: 'a1', title: 'Images and layers', dueAt: null, requiredPercent: 50, average: 40 }
  const gradebook: Gradebook = {
    columns: [column, { ...column, id: 'a2', title: 'Networks' }],
    learners: [{ userId: 'u', name: 'Lea', average: 40, cells: [cell(1), cell(2)] }],
    average: 40,
  }
  expect([
    placeSentence(gradebook, { userId: 'u', column: 0 }),
    placeSentence(gradebook, { userId: 'u', column: 1 }),
    placeSentence(gradebook, { userId: 'u', column: -2 }),
    placeSentence(gradebook, { userId: undefined, column: 0 }),
  ]).toEqual([
    'Lea, “Images and layers”: 40 below, late, 1 attempt.',
    'Lea, “Networks”: 40 below, late, 2 attempts.',
    undefined,
    undefined,
  ])
})
