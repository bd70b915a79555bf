import { expect, test } from 'vitest'
import { listKnownModules } from './known-modules'

const check = (id: string, at: number, knownModules: string[]) => ({ id, at, answers: [], knownModules })

test('what two browsers have shown is known together', () => {
  expect(listKnownModules({ placements: [check('a', 1, ['m1']), check('b', 2, ['m2'])] })).toEqual(['m1', 'm2'])
})

test('a module in which a later check missed something is not known any more, wherever the check stands', () => {
  const missed = { ...check('b', 2, ['m2']), missedModules: ['m0'] }
  expect(listKnownModules({ placements: [missed, check('a', 1, ['m0', 'm1'])] })).toEqual(['m1', 'm2'])
  expect(listKnownModules({ placements: [missed, check('c', 3, ['m0'])] })).toEqual(['m2', 'm0'])
})

test('a later check that shows nothing and misses nothing takes nothing back', () => {
  expect(listKnownModules({ placements: [check('a', 1, ['m0']), check('b', 2, [])] })).toEqual(['m0'])
})

test('two checks of one moment come to the same result in any order', () => {
  const [one, two] = [check('a', 1, ['m0']), { ...check('b', 1, ['m2']), missedModules: ['m0'] }]
  expect(listKnownModules({ placements: [one, two] })).toEqual(['m2'])
  expect(listKnownModules({ placements: [two, one] })).toEqual(['m2'])
})

test('what was known before stays known unless it was missed since', () => {
  const missed = { ...check('a', 1, ['m2']), missedModules: ['m0'] }
  expect(listKnownModules({ placements: [missed] }, ['m0', 'm1'])).toEqual(['m1', 'm2'])
})

test('without a check nothing is known', () => {
  expect(listKnownModules({ placements: [] })).toEqual([])
})
