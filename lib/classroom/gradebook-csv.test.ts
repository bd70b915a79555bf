import { expect, test } from 'vitest'
import { toCsv } from './csv'
import { buildGradebookRows, csvFileName } from './gradebook-csv'

const NOON = Date.parse('2026-11-25T12:00:00Z')
const column = { dueAt: null, requiredPercent: null, average: undefined }
const cell = { isOverridden: false, isLate: false, attempts: 1 }

test('a line for each learner; what has no grade is empty, and names are only text', () => {
  const rows = buildGradebookRows({
    columns: [
      { id: 'a1', title: 'Images, 1', ...column },
      { id: 'a2', title: '=1+1', ...column },
    ],
    learners: [
      {
        userId: 'u1',
        name: '=cmd|calc',
        average: 33.3,
        cells: [
          { percent: 33.3, state: 'below', ...cell },
          { percent: undefined, state: 'open', ...cell },
        ],
      },
    ],
    average: undefined,
  })
  expect(toCsv(rows)).toBe('Name,Id,Average,"Images, 1",\'=1+1\r\n\'=cmd|calc,u1,33.3,33.3,\r\n')
})

test('the name of the file holds nothing but letters, digits and hyphens, and the day', () => {
  expect(
    ['Containers 1', '../../etc/passwd', 'A"; filename="x.exe\r\nX: y', 'Klasse Größe', '山田', 'x'.repeat(99)].map(
      (name) => csvFileName(name, NOON),
    ),
  ).toEqual([
    'containers-1-grades-2026-11-25.csv',
    'etc-passwd-grades-2026-11-25.csv',
    'a-filename-x-exe-x-y-grades-2026-11-25.csv',
    'klasse-grosse-grades-2026-11-25.csv',
    'grades-2026-11-25.csv',
    `${'x'.repeat(60)}-grades-2026-11-25.csv`,
  ])
})
