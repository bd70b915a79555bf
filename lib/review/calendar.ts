/**
 * The day of the learner's calendar on which a moment lies, as a count of days since 1970-01-01.
 * Days are whole numbers, so that adding one is always the next day, also where clocks are put forward or back.
 */
export type DayOf = (at: number) => number

export const DAY_MS = 86_400_000

/**
 * Days from midnight to midnight in a time zone ("Europe/Berlin"); without one, in that of this machine.
 * Facts carry no zone: a learner who travels sees all of them in the calendar of where they are now.
 */
export function createDayOf(timeZone?: string): DayOf {
  return timeZone === undefined ? dayHere : createDayIn(timeZone)
}

/** Asked for every fact, so without the formatter, which takes many times as long. */
function dayHere(at: number): number {
  const moment = new Date(at)
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY_MS
}

function createDayIn(timeZone: string): DayOf {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    return Date.UTC(parts.get('year') ?? 1970, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1) / DAY_MS
  }
}
