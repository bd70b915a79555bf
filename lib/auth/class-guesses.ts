import 'server-only'
import { addressKeyOf, limiterOf } from '@/lib/security/limiter'

const MINUTE_S = 60

/**
 * Join codes and links of invitations that led to no class, by address, counted together. In a lecture hall of 300 behind
 * one router every second may misread the board once; whoever tries on and on finds one of a thousand classes once in
 * seven years. Each server process counts for itself, as in `limits.ts`.
 */
const MOST_MISSES = 200
const misses = limiterOf('wrong guesses by address', { points: MOST_MISSES, seconds: 10 * MINUTE_S })

/** Whether so many codes and links of an address led nowhere that no other is looked up for it. */
export async function hasGuessedTooOften(headers: Headers): Promise<boolean> {
  const counted = await misses.get(addressKeyOf(headers))
  return counted !== null && counted.remainingPoints <= 0
}

/** Counts a code or a link that led nowhere. */
export async function countWrongGuess(headers: Headers): Promise<void> {
  // Counts beyond the limit too; what it refuses is asked above.
  await misses.penalty(addressKeyOf(headers))
}
