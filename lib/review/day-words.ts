import { DAY_MS } from './calendar'

const DATE = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })

/** `Fri 27 Nov`, for a day of the learner's calendar. */
export function writeDay(day: number): string {
  return DATE.format(day * DAY_MS).replace(',', '')
}

/** `tomorrow`, `in 3 days`, `in 2 months`: exact where it is near, in round words where it is far. */
export function writeWait(days: number): string {
  if (days <= 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days < 60) return `in ${days} days`
  if (days < 365) return `in ${Math.round(days / 30.44)} months`
  const years = Math.round(days / 365.25)
  return years === 1 ? 'in a year' : `in ${years} years`
}
