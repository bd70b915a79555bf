import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toLocalTime } from './local-time'
import { moveDays } from './move-days'

test('a time of day stays the same on the wall, also over a change of clocks', () => {
  const due = Date.parse('2026-10-20T21:59:00Z')
  expect(toLocalTime(due, 'Europe/Vienna')).toBe('2026-10-20T23:59')
  expect(toLocalTime(moveDays(due, 14, 'Europe/Vienna'), 'Europe/Vienna')).toBe('2026-11-03T23:59')
  expect(moveDays(due, 14, 'Europe/Vienna') - due).toBe((14 * 24 + 1) * 3_600_000)
  expect(moveDays(due, 14, 'UTC') - due).toBe(14 * 24 * 3_600_000)
})

test('an hour that the clocks leave out is the one after it', () => {
  const at = Date.parse('2027-03-27T01:30:00Z')
  expect(toLocalTime(moveDays(at, 1, 'Europe/Vienna'), 'Europe/Vienna')).toBe('2027-03-28T03:30')
})

test('without a change of clocks there and back is where it was', () => {
  const at = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2099-12-31') })
  fc.assert(
    fc.property(at, fc.integer({ min: -3660, max: 3660 }), (start, days) => {
      expect(moveDays(moveDays(start, days, 'UTC'), -days, 'UTC')).toBe(start)
      expect(moveDays(start, 0, 'America/New_York')).toBe(start)
    }),
  )
})
