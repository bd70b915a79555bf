import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress, limitKeyOf } from '@/lib/security/client-address'

/**
 * Questions and answers alike. A class of thirty behind one address, each checking an answer every few seconds, stays
 * below; a program that tries keys does not. Counted by each part of each server process for itself.
 */
const limiter = new RateLimiterMemory({ points: 600, duration: 60 })

/** Seconds to wait, where an address asks too much; undefined where it may go on. */
export async function findRateFault(headers: Headers): Promise<number | undefined> {
  try {
    await limiter.consume(limitKeyOf(clientAddress(headers, process.env.TRUST_PROXY)))
    return undefined
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000)
    throw refusal
  }
}
