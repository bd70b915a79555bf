import { expect, test } from 'vitest'
import { matches } from './matches'

test('every word of the query must be there, in any order and case, also inside of a word', () => {
  expect(matches('ImagePullBackOff pulling has failed', 'pull IMAGE')).toBe(true)
  expect(matches('ImagePullBackOff pulling has failed', 'image crash')).toBe(false)
})

test('an empty query finds everything', () => {
  expect(matches('Pending', '')).toBe(true)
  expect(matches('Pending', '  ')).toBe(true)
})

test('a piece of a message is found as it is written', () => {
  expect(matches('Last State: Terminated, Exit Code: 137', 'exit code: 137')).toBe(true)
})
