import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashText, shuffle } from './shuffle'

test('nothing is lost or doubled, and what was given stays as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (given, seed) => {
      const before = [...given]
      expect(shuffle(given, seed).sort()).toEqual([...given].sort())
      expect(given).toEqual(before)
    }),
  )
})

test('the order of a seed is for ever: a page that is opened again shows the order that was answered', () => {
  expect(shuffle(['a', 'b', 'c', 'd', 'e'], 1)).toEqual(['b', 'c', 'a', 'e', 'd'])
  expect(shuffle(['a', 'b', 'c', 'd', 'e'], 2 ** 32 - 1)).toEqual(['b', 'c', 'e', 'a', 'd'])
})

test('every order of three comes up about as often as any other', () => {
  const orders = Array.from({ length: 6_000 }, (_, seed) => shuffle(['a', 'b', 'c'], seed).join(''))
  const counts = [...Map.groupBy(orders, (order) => order).values()].map((group) => group.length)
  expect(counts).toHaveLength(6)
  for (const count of counts) expect(count).toBeGreaterThan(850)
})

// http://www.isthe.com/chongo/src/fnv/test_fnv.c
test.for([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
] as const)('the hash of "%s" is that of FNV-1a', ([text, hash]) => {
  expect(hashText(text)).toBe(hash)
})
