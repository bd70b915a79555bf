import { expect, test } from 'vitest'
import { writeLevels } from './level-names'

test('levels are told from the best on, and those that nothing has are left out', () => {
  expect(writeLevels({ unknown: 12, weak: 0, growing: 3, strong: 1 })).toBe('1 strong, 3 growing, 12 not asked yet')
})
