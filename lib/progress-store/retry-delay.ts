const FIRST_MS = 5_000
const LONGEST_MS = 300_000

/**
 * How long to wait after so many failures in a row: twice as long each time, up to five minutes, and for everybody a
 * little differently, so that a server that comes back is not asked by all at once. `random` is from 0 to 1.
 */
export function retryDelay(failures: number, random: number): number {
  return Math.round(Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1)) * (0.8 + 0.4 * random))
}
