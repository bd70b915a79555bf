import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/**
 * A browser asks every few seconds at most, and the first time, with years of work, some hundred times in a row. Counted
 * by account and not by address: a class behind one router must not use up what its answers are counted by.
 */
const limiter = new RateLimiterMemory({ points: 240, duration: 60 })

/** Seconds to wait, where the browsers of an account ask too much; undefined where they may go on. */
export async function findSyncFault(userId: string): Promise<number | undefined> {
  try {
    await limiter.consume(userId)
    return undefined
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000)
    throw refusal
  }
}
