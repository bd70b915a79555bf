/** A moment with its year, on the clocks of a time zone: `25 Nov 2026, 10:00`. */
export function sayMoment(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at)
}

/** For `<time>`: the same for programs. */
export function toTime(at: number, timeZone: string): { iso: string; words: string } {
  return { iso: new Date(at).toISOString(), words: sayMoment(at, timeZone) }
}
