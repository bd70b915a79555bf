import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress, limitKeyOf } from '@/lib/security/client-address'

const MINUTE_S = 60

/**
 * By address a whole class can sign in at once from behind one router; by account nobody can try passwords: ten in
 * fifteen minutes are a thousand a day, a hundred days for the hundred thousand most common ones. Each server process counts for
 * itself, so several of them allow as many times more.
 */
const byAddress = new RateLimiterMemory({ points: 200, duration: 10 * MINUTE_S })
const byAccount = new RateLimiterMemory({ points: 10, duration: 15 * MINUTE_S })

interface Asking {
  headers: Headers
  /** What is tried: an e-mail address, or the kind of try where there is no account to name. */
  account?: string
}

/** Counts a try to get in. A sentence where it was one too many, else undefined. */
export async function findSignInFault({ headers, account }: Asking): Promise<string | undefined> {
  const address = limitKeyOf(clientAddress(headers, process.env.TRUST_PROXY))
  const waits = [await consume(byAddress, address)]
  // Folded as better-auth does, so that case is no way around it.
  if (account !== undefined) waits.push(await consume(byAccount, account.trim().toLowerCase()))
  const longest = Math.max(...waits)
  return longest > 0 ? `Too many tries. Wait ${sayMinutes(longest)} and try again.` : undefined
}

/** Seconds to wait, or 0. */
async function consume(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000)
    throw refusal
  }
}

function sayMinutes(seconds: number): string {
  const minutes = Math.ceil(seconds / MINUTE_S)
  return minutes === 1 ? 'a minute' : `${minutes} minutes`
}
