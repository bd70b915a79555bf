import { expect, test } from 'vitest'
import { sayMoment, sayShortMoment } from './say-moment'

test('a moment is told by the clocks of its time zone, in winter and in summer', () => {
  expect(sayMoment(Date.parse('2026-11-25T22:59Z'), 'Europe/Vienna')).toBe('Wed 25 Nov 2026, 23:59')
  expect(sayMoment(Date.parse('2026-07-01T21:59Z'), 'Europe/Vienna')).toBe('Wed 1 Jul 2026, 23:59')
  expect(sayMoment(Date.parse('2026-11-25T00:00Z'), 'America/New_York')).toBe('Tue 24 Nov 2026, 19:00')
})

test('where room is short, the day of the week is left out', () => {
  const at = Date.parse('2026-11-25T23:30:00Z')
  const zones = ['UTC', 'Europe/Vienna', 'America/New_York']
  expect(zones.map((zone) => sayShortMoment(at, zone))).toEqual([
    '25 Nov 2026, 23:30',
    '26 Nov 2026, 00:30',
    '25 Nov 2026, 18:30',
  ])
})
