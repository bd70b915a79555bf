import { expect, test } from 'vitest'
import { parseTickKey, tickKey } from './tick-key'

test('a key names its item, and nothing else does', () => {
  const key = tickKey({ checklistId: 'l19-phase-1', item: 'not-root' })
  expect(key).toBe('l19-phase-1/not-root')
  expect(parseTickKey(key)).toEqual({ checklistId: 'l19-phase-1', item: 'not-root' })
})
