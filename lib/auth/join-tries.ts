import 'server-only'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { clientAddress, limitKeyOf } from '@/lib/security/client-address'

const MINUTE_S = 60

/**
 * Codes that led nowhere, by address. A class behind one router mistypes a few; whoever tries on and on finds one of
 * a thousand classes once in twenty-five years. Each server process counts for itself, as in `limits.ts`.
 */
const misses = new RateLimiterMemory({ points: 60, duration: 10 * MINUTE_S })

/** Whether so many codes of an address led nowhere that no other is looked up for it. */
export async function hasGuessedTooOften(headers: Headers): Promise<boolean> {
  const counted = await misses.get(keyOf(headers))
  return counted !== null && counted.remainingPoints <= 0
}

/** Counts a code that led nowhere. */
export async function countMissedCode(headers: Headers): Promise<void> {
  // Counts beyond the limit too; what it refuses is asked above.
  await misses.penalty(keyOf(headers))
}

function keyOf(headers: Headers): string {
  return limitKeyOf(clientAddress(headers, process.env.TRUST_PROXY))
}
