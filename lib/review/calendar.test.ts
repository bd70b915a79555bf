import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDayOf, DAY_MS } from './calendar'

const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_MS

test.for([
  ['UTC', '2026-11-25T23:59:59.999Z', '2026-11-25'],
  ['UTC', '2026-11-26T00:00:00.000Z', '2026-11-26'],
  ['Europe/Berlin', '2026-11-25T23:00:00.000Z', '2026-11-26'],
  ['America/Los_Angeles', '2026-11-26T07:59:59.999Z', '2026-11-25'],
  ['Asia/Kathmandu', '2026-11-25T18:15:00.000Z', '2026-11-26'],
  ['Pacific/Kiritimati', '2026-11-25T10:00:00.000Z', '2026-11-26'],
  ['UTC', '1969-12-31T12:00:00.000Z', '1969-12-31'],
] as const)('in %s the moment %s lies on %s', ([timeZone, moment, date]) => {
  expect(createDayOf(timeZone)(Date.parse(moment))).toBe(day(date))
})

// Clocks go forward on 29 March (a day of 23 hours) and back on 25 October (25 hours); in Cairo they go forward at
// midnight, so that 24 April begins at one o'clock.
test.for([
  ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00Z', 23],
  ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00Z', 25],
  ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00Z', 23],
  ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00Z', 24.5],
] as const)('in %s, %s begins at %s and has %d hours', ([timeZone, date, midnight, hours]) => {
  const dayOf = createDayOf(timeZone)
  const start = Date.parse(midnight)
  const end = start + hours * 3_600_000
  expect([start - 1, start, end - 1, end].map(dayOf)).toEqual([-1, 0, 0, 1].map((step) => day(date) + step))
})

test('without a time zone it is that of the machine', () => {
  const now = new Date(2026, 10, 25, 0, 0, 0)
  expect(createDayOf()(now.getTime())).toBe(day('2026-11-25'))
  expect(createDayOf()(now.getTime() - 1)).toBe(day('2026-11-24'))
})

test('the machine’s own calendar is that of its time zone, on every day from 1971 to 2100', () => {
  const named = createDayOf(Intl.DateTimeFormat().resolvedOptions().timeZone)
  const own = createDayOf()
  const moment = fc.integer({ min: Date.UTC(1971, 0), max: Date.UTC(2100, 0) })
  fc.assert(
    fc.property(moment, (at) => {
      expect(own(at)).toBe(named(at))
    }),
  )
})
