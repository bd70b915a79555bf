import { expect, test } from 'vitest'
import { toMomentView } from './moment-view'
import { sayShortMoment } from './say-moment'

test('a moment is for machines and for people', () => {
  const at = Date.parse('2026-11-25T23:30:00Z')
  const iso = '2026-11-25T23:30:00.000Z'
  expect(toMomentView(at, 'Asia/Tokyo')).toEqual({ iso, words: 'Thu 26 Nov 2026, 08:30' })
  expect(toMomentView(at, 'Asia/Tokyo', sayShortMoment)).toEqual({ iso, words: '26 Nov 2026, 08:30' })
})
