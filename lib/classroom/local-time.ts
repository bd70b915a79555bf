import { Temporal } from 'temporal-polyfill'

/** A moment, or the reason why a date and time name none. */
export type LocalTimeReading = { at: number } | { fault: string }

/** What `<input type="datetime-local">` sends; some browsers add seconds. */
const TYPED = /^(\d{4})-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/
const YEARS = { first: 2000, last: 2100 }

/**
 * The moment that a date and time name in a time zone, in milliseconds since 1970, UTC.
 *
 * When clocks go forward an hour does not exist, when they go back one exists twice. Neither is guessed: a due date that
 * is an hour off is noticed too late, and asking costs a sentence.
 */
export function readLocalTime(typed: string, timeZone: string): LocalTimeReading {
  const local = parseTyped(typed)
  if (!local) return { fault: 'Give a date and a time, as 2026-03-02 at 14:30.' }
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { at: earlier.epochMilliseconds }
  return { fault: explainShift(local, earlier) }
}

/** A moment as `<input type="datetime-local">` takes it, to the minute. */
export function toLocalTime(at: number, timeZone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDateTime()
  return local.toString({ smallestUnit: 'minute' })
}

function parseTyped(typed: string): Temporal.PlainDateTime | undefined {
  const year = Number(TYPED.exec(typed)?.[1])
  if (!(year >= YEARS.first && year <= YEARS.last)) return undefined
  try {
    return Temporal.PlainDateTime.from(typed, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

function explainShift(local: Temporal.PlainDateTime, earlier: Temporal.ZonedDateTime): string {
  const shift = earlier.getTimeZoneTransition('next')
  if (!shift) return 'The clocks change at that time. Choose an hour before or after it.'
  const from = sayTime(shift.subtract({ nanoseconds: 1 }).toPlainDateTime().round('minute'))
  const to = sayTime(shift.toPlainDateTime())
  const date = DATE.format(new Date(`${local.toPlainDate()}T00:00Z`))
  const isTwice = earlier.toPlainDateTime().equals(local)
  if (isTwice) {
    return `${sayTime(local)} comes twice on ${date} in ${shift.timeZoneId}: at ${from} the clocks go back to ${to}. Choose a time before ${to} or from ${from} on.`
  }
  return `There is no ${sayTime(local)} on ${date} in ${shift.timeZoneId}: at ${from} the clocks go forward to ${to}. Choose a time before ${from} or from ${to} on.`
}

function sayTime(local: Temporal.PlainDateTime): string {
  return local.toPlainTime().toString({ smallestUnit: 'minute' })
}

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
