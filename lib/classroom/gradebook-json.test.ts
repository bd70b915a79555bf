import { expect, test } from 'vitest'
import { buildGradebookJson } from './gradebook-json'

const NOON = Date.parse('2026-11-25T12:00:00Z')

test('programs get every field, null where there is nothing', () => {
  const gradebook = {
    columns: [
      { id: 'a1', title: 'Images', dueAt: NOON, requiredPercent: 60, average: 50 },
      { id: 'a2', title: 'Networks', dueAt: null, requiredPercent: null, average: undefined },
    ],
    learners: [
      {
        userId: 'u1',
        name: 'Lea',
        average: 50,
        cells: [
          { percent: 50, state: 'below', isOverridden: true, isLate: false, attempts: 2 } as const,
          { percent: undefined, state: 'open', isOverridden: false, isLate: false, attempts: 0 } as const,
        ],
      },
    ],
    average: undefined,
  }
  expect(buildGradebookJson(gradebook, { id: 'c1', name: 'Containers 1', now: NOON })).toEqual({
    class: { id: 'c1', name: 'Containers 1', average: null },
    readAt: '2026-11-25T12:00:00.000Z',
    assignments: [
      { id: 'a1', title: 'Images', dueAt: '2026-11-25T12:00:00.000Z', requiredPercent: 60, average: 50 },
      { id: 'a2', title: 'Networks', dueAt: null, requiredPercent: null, average: null },
    ],
    learners: [
      {
        id: 'u1',
        name: 'Lea',
        average: 50,
        grades: [
          { assignmentId: 'a1', percent: 50, state: 'below', isLate: false, isSetByHand: true, attempts: 2 },
          { assignmentId: 'a2', percent: null, state: 'open', isLate: false, isSetByHand: false, attempts: 0 },
        ],
      },
    ],
  })
})
