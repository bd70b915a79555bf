/**
 * When a new state of something is written: now, or right after all that is known of it.
 * Of a state the latest counts; without this, one from a clock that once ran ahead could not be changed until that day.
 */
export function momentAfter(now: number, known: readonly { at: number }[]): number {
  return known.reduce((latest, { at }) => Math.max(latest, at + 1), now)
}
