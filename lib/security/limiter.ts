import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress, limitKeyOf } from './client-address'

declare global {
  /** One of each name for all copies of a module: Next.js bundles it into several, and each would count for itself. */
  var drydockLimiters: Map<string, RateLimiterMemory> | undefined
}

/** How often something may happen in how long. */
interface Limit {
  points: number
  seconds: number
}

/** What is counted under a name in this server process. Several processes allow as many times more. */
export function limiterOf(name: string, { points, seconds }: Limit): RateLimiterMemory {
  globalThis.drydockLimiters ??= new Map()
  const known = globalThis.drydockLimiters.get(name)
  if (known) return known
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  globalThis.drydockLimiters.set(name, limiter)
  return limiter
}

/** Counts one more. Seconds to wait where it was one too many, else 0. */
export async function countOne(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refusal) {
    // At least one: 0 would let it pass.
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw refusal
  }
}

/** Counts one less. */
export async function takeBackOne(limiter: RateLimiterMemory, key: string): Promise<void> {
  const counted = await limiter.get(key)
  // Where its time has run out meanwhile it is forgotten anyway; below zero, the next time would allow one more.
  if (counted && counted.consumedPoints > 0) await limiter.reward(key)
}

/** What limits by address count a request by. */
export function addressKeyOf(headers: Headers): string {
  return limitKeyOf(clientAddress(headers, process.env.TRUST_PROXY))
}
