import { Temporal } from 'temporal-polyfill'

/**
 * The same time of day some days later or earlier, as a clock on the wall shows it: what is due at 23:59 stays due at
 * 23:59, though the clocks may have changed in between.
 */
export function moveDays(at: number, days: number, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).add({ days }).epochMilliseconds
}
