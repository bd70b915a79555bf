import { expect, test } from 'vitest'
import { findAnnouncement, findCorrection, sayRemaining } from './remaining-time'

const MINUTE = 60_000

test('what is left is told in minutes and seconds, and hours where there are any', () => {
  expect([0, -5, 1, 59_001, 60_000, 725_000, 3_725_000].map(sayRemaining)).toEqual([
    '0:00',
    '0:00',
    '0:01',
    '1:00',
    '1:00',
    '12:05',
    '1:02:05',
  ])
})

test('five minutes, one minute and the end are announced, each once', () => {
  expect(findAnnouncement(5 * MINUTE + 1, 5 * MINUTE)).toBe('Five minutes are left.')
  expect(findAnnouncement(5 * MINUTE, 5 * MINUTE - 1)).toBeUndefined()
  expect(findAnnouncement(MINUTE + 1, MINUTE - 500)).toBe('One minute is left.')
  expect(findAnnouncement(1, 0)).toBe('The time is over. Your answers are being handed in.')
  expect(findAnnouncement(0, -1)).toBeUndefined()
})

test('time that was given or taken back is announced, and what two clocks differ by is not', () => {
  expect(findCorrection(2 * MINUTE, 7 * MINUTE)).toBe('You have been given more time.')
  expect(findCorrection(-500, 5 * MINUTE)).toBe('You have been given more time.')
  expect(findCorrection(7 * MINUTE, 2 * MINUTE)).toBe('The clock is set right: less time is left.')
  expect(findCorrection(2 * MINUTE, 2 * MINUTE + 3_000)).toBeUndefined()
  expect(findCorrection(2 * MINUTE, 2 * MINUTE - 3_000)).toBeUndefined()
})

test('after a sleep only what holds now is announced', () => {
  expect(findAnnouncement(9 * MINUTE, 30_000)).toBe('One minute is left.')
  expect(findAnnouncement(9 * MINUTE, -1)).toBe('The time is over. Your answers are being handed in.')
})
