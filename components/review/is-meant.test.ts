import { expect, test } from 'vitest'
import { isMeant } from './is-meant'

test('a key counts from 400 ms after the result on', () => {
  expect([1000, 1399, 1400, 9000].map((at) => isMeant({ repeat: false }, at, 1000))).toEqual([false, false, true, true])
})

test('a key that is held never counts', () => {
  expect(isMeant({ repeat: true }, 9000, 1000)).toBe(false)
})
