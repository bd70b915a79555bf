import { expect, test } from 'vitest'
import { readScenarios } from './scenarios'

test('a lesson names scenarios in its own order', () => {
  expect(readScenarios('host, published')?.map(({ id }) => id)).toEqual(['host', 'published'])
})

test('a scenario that does not exist, or that comes twice, makes the whole list wrong', () => {
  expect(['', 'host, nowhere', 'host, host'].map(readScenarios)).toEqual([undefined, undefined, undefined])
})
