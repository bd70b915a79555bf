import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLocalTime, toLocalTime } from './local-time'

const utc = (text: string) => ({ at: Date.parse(text) })

test('a date and time is read in its time zone, in winter and in summer', () => {
  expect(readLocalTime('2026-01-15T23:59', 'Europe/Vienna')).toEqual(utc('2026-01-15T22:59Z'))
  expect(readLocalTime('2026-07-15T23:59', 'Europe/Vienna')).toEqual(utc('2026-07-15T21:59Z'))
  expect(readLocalTime('2026-07-15T23:59:00', 'Asia/Kathmandu')).toEqual(utc('2026-07-15T18:14Z'))
  expect(readLocalTime('2026-07-15T23:59', 'UTC')).toEqual(utc('2026-07-15T23:59Z'))
})

test('the hour that does not exist in spring is told', () => {
  expect(readLocalTime('2026-03-29T01:59', 'Europe/Vienna')).toEqual(utc('2026-03-29T00:59Z'))
  expect(readLocalTime('2026-03-29T02:00', 'Europe/Vienna')).toEqual({
    fault:
      'There is no 02:00 on 29 March 2026 in Europe/Vienna: at 02:00 the clocks go forward to 03:00. Choose a time before 02:00 or from 03:00 on.',
  })
  expect(readLocalTime('2026-03-29T02:59', 'Europe/Vienna')).toHaveProperty('fault')
  expect(readLocalTime('2026-03-29T03:00', 'Europe/Vienna')).toEqual(utc('2026-03-29T01:00Z'))
})

test('the hour that exists twice in autumn is told', () => {
  expect(readLocalTime('2026-10-25T01:59', 'Europe/Vienna')).toEqual(utc('2026-10-24T23:59Z'))
  expect(readLocalTime('2026-10-25T02:30', 'Europe/Vienna')).toEqual({
    fault:
      '02:30 comes twice on 25 October 2026 in Europe/Vienna: at 03:00 the clocks go back to 02:00. Choose a time before 02:00 or from 03:00 on.',
  })
  expect(readLocalTime('2026-10-25T03:00', 'Europe/Vienna')).toEqual(utc('2026-10-25T02:00Z'))
})

test('a clock that moves by half an hour, or at midnight, is told as it is', () => {
  expect(readLocalTime('2026-04-05T01:45', 'Australia/Lord_Howe')).toEqual({
    fault:
      '01:45 comes twice on 5 April 2026 in Australia/Lord_Howe: at 02:00 the clocks go back to 01:30. Choose a time before 01:30 or from 02:00 on.',
  })
  expect(readLocalTime('2026-03-29T00:30', 'Asia/Beirut')).toEqual({
    fault:
      'There is no 00:30 on 29 March 2026 in Asia/Beirut: at 00:00 the clocks go forward to 01:00. Choose a time before 00:00 or from 01:00 on.',
  })
})

test.for([
  '',
  'tomorrow',
  '2026-02-30T10:00',
  '2026-13-01T10:00',
  '2026-03-01',
  '2026-03-01T24:00',
  '0026-03-01T10:00',
])('"%s" is no date and time', (typed) => {
  expect(readLocalTime(typed, 'Europe/Vienna')).toEqual({ fault: 'Give a date and a time, as 2026-03-02 at 14:30.' })
})

test('what is shown of a moment names this moment again, or is told to name two', () => {
  const minutes = fc.integer({ min: Date.UTC(2001, 0) / 60_000, max: Date.UTC(2099, 0) / 60_000 })
  const zones = fc.constantFrom('Europe/Vienna', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC')
  fc.assert(
    fc.property(minutes, zones, (minute, timeZone) => {
      const read = readLocalTime(toLocalTime(minute * 60_000, timeZone), timeZone)
      if ('at' in read) expect(read.at).toBe(minute * 60_000)
      else expect(read.fault).toContain('comes twice')
    }),
  )
})
