import 'server-only'
import { countOne, limiterOf } from '@/lib/security/limiter'

/**
 * Practice may be handed in any number of times, and every attempt is kept. Nobody answers a quiz in two seconds, again
 * and again; a browser that sends one again, because the answer was lost, waits longer each time.
 */
const limiter = limiterOf('practice handed in by account', { points: 30, seconds: 60 })

/** Seconds to wait, where an account hands in too often; undefined where it may go on. */
export async function findHandInFault(userId: string): Promise<number | undefined> {
  return (await countOne(limiter, userId)) || undefined
}
