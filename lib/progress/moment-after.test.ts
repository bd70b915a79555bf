import { expect, test } from 'vitest'
import { momentAfter } from './moment-after'

test('a state is written now, or right after one that is known from a clock that ran ahead', () => {
  expect(momentAfter(10, [])).toBe(10)
  expect(momentAfter(10, [{ at: 3 }, { at: 9 }])).toBe(10)
  expect(momentAfter(10, [{ at: 10 }])).toBe(11)
  expect(momentAfter(10, [{ at: 900 }, { at: 3 }])).toBe(901)
})
