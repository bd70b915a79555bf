import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CELL_FILTERS, FIRST_LOOK, type GradebookLook, readLook, turnSort, writeLook } from './gradebook-look'

const COLUMNS = ['a1', 'a2']
const read = (query: string) => readLook(new URLSearchParams(query), COLUMNS)

test('an address without a word shows everybody by name', () => {
  expect(read('')).toEqual(FIRST_LOOK)
})

test('an address says how to sort, whom to show and what to search', () => {
  expect(read('sort=a2&dir=down&has=late&in=a1&q=lea+b')).toEqual({
    sort: 'a2',
    direction: 'down',
    has: 'late',
    within: 'a1',
    search: 'lea b',
  })
})

test('what an address says and nobody knows is as if it were not said', () => {
  expect(read('sort=toString&dir=sideways&has=__proto__&in=a9')).toEqual(FIRST_LOOK)
  expect(read(`q=${'x'.repeat(500)}`).search).toHaveLength(100)
})

test('a look that was written is read again as it was, and the first look is an empty address', () => {
  const look: fc.Arbitrary<GradebookLook> = fc.record({
    sort: fc.constantFrom('name', 'average', ...COLUMNS),
    direction: fc.constantFrom('up', 'down'),
    has: fc.constantFrom(undefined, ...CELL_FILTERS),
    within: fc.constantFrom(undefined, ...COLUMNS),
    search: fc.string({ maxLength: 100 }).filter((text) => text === '' || text.trim() !== ''),
  })
  fc.assert(
    fc.property(look, (one) => {
      expect(readLook(writeLook(one), COLUMNS)).toEqual(one)
    }),
  )
  expect(String(writeLook(FIRST_LOOK))).toBe('')
})

test('a heading sorts upwards first, then the other way round', () => {
  const once = turnSort(FIRST_LOOK, 'a1')
  expect([once, turnSort(once, 'a1'), turnSort(turnSort(once, 'a1'), 'a1')].map(({ direction }) => direction)).toEqual([
    'up',
    'down',
    'up',
  ])
  expect(turnSort(FIRST_LOOK, 'name')).toEqual({ ...FIRST_LOOK, direction: 'down' })
})
