import { expect, test } from 'vitest'
import { nextSeed, readSeed } from './seed'

test('a seed is a whole number below 2^32, and all else is none', () => {
  const texts = ['0', '7', '4294967295', '4294967296', '', 'x', '-1', '1.5', '1e3', ' 7', undefined, 7, null]
  expect(texts.map(readSeed)).toEqual([0, 7, 4294967295, ...Array(10).fill(undefined)])
})

test('after the last seed comes the first', () => {
  expect([nextSeed(0), nextSeed(2 ** 32 - 1)]).toEqual([1, 0])
})
