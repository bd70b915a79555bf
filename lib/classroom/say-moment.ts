/** `Wed 25 Nov 2026, 23:59` in the time zone; its name is told beside it, or once for the page. */
export function sayMoment(at: number, timeZone: string): string {
  return formatOf(timeZone)
    .format(at)
    .replace(/^(\w+), /, '$1 ')
}

/** The same without the day of the week, for tables and wherever else room is short: `25 Nov 2026, 23:59`. */
export function sayShortMoment(at: number, timeZone: string): string {
  return formatOf(timeZone)
    .format(at)
    .replace(/^\w+, /, '')
}

/** Formats are slow to make, and a page says dozens of moments of one zone. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
  formats.set(timeZone, made)
  return made
}
