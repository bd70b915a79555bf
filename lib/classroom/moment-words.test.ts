import { expect, test } from 'vitest'
import { sayMoment, toTime } from './moment-words'

test('a moment is told on the clocks of the class', () => {
  const at = Date.parse('2026-11-25T23:30:00Z')
  expect([sayMoment(at, 'UTC'), sayMoment(at, 'Europe/Vienna'), sayMoment(at, 'America/New_York')]).toEqual([
    '25 Nov 2026, 23:30',
    '26 Nov 2026, 00:30',
    '25 Nov 2026, 18:30',
  ])
  expect(toTime(at, 'Asia/Tokyo')).toEqual({ iso: '2026-11-25T23:30:00.000Z', words: '26 Nov 2026, 08:30' })
})
