import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPair, groupPairs, listSides } from './confusable-groups'
import { bank } from './review.test-support'

const pairs = [
  { id: 'a-b', one: ['s-0', 's-1'], other: ['s-2', 's-3'] },
  { id: 'c-d', one: ['s-4'], other: ['s-5', 's-0'] },
]
const sides = listSides(bank(8, pairs))

test('a question stands where its skills stand', () => {
  expect(sides.get('q-0')).toEqual([
    { pairId: 'a-b', side: 'one' },
    { pairId: 'c-d', side: 'other' },
  ])
  expect(sides.get('q-3')).toEqual([{ pairId: 'a-b', side: 'other' }])
  expect(sides.get('q-7')).toEqual([])
})

test('a question about both sides of a pair stands on neither', () => {
  const [first] = bank(1).questions
  const both = { ...first, id: 'both', kind: 'choose-one', lessonId: 'l-0', skills: ['s-1', 's-2'] } as const
  expect(listSides({ questions: [both], confusable: pairs }).get('both')).toEqual([])
})

test('only opposite sides of the same pair are confusable', () => {
  expect(findPair(sides, ['q-0', 'q-3'])).toBe('a-b')
  expect(findPair(sides, ['q-3', 'q-0'])).toBe('a-b')
  expect(findPair(sides, ['q-4', 'q-0'])).toBe('c-d')
  expect(findPair(sides, ['q-0', 'q-1'])).toBeUndefined()
  expect(findPair(sides, ['q-3', 'q-4'])).toBeUndefined()
  expect(findPair(sides, ['q-7', 'gone'])).toBeUndefined()
})

test('each question takes the first later one that it is confusable with', () => {
  expect(groupPairs(['q-7', 'q-2', 'q-4', 'q-1', 'q-0', 'q-3', 'q-5'], sides)).toEqual([
    { questionIds: ['q-7'] },
    { questionIds: ['q-2', 'q-1'], pairId: 'a-b' },
    { questionIds: ['q-4', 'q-0'], pairId: 'c-d' },
    { questionIds: ['q-3'] },
    { questionIds: ['q-5'] },
  ])
})

test('every question is in exactly one group', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...sides.keys()]), (ids) => {
      const grouped = groupPairs(ids, sides).flatMap(({ questionIds }) => questionIds)
      expect([...grouped].sort()).toEqual([...ids].sort())
    }),
  )
})
