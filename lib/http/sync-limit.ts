import 'server-only'
import { countOne, limiterOf } from '@/lib/security/limiter'

/**
 * A browser asks every few seconds at most, and the first time, with years of work, some hundred times in a row. Counted
 * by account and not by address: a class behind one router must not use up what its answers are counted by.
 */
const limiter = limiterOf('progress by account', { points: 240, seconds: 60 })

/** Seconds to wait, where the browsers of an account ask too much; undefined where they may go on. */
export async function findSyncFault(userId: string): Promise<number | undefined> {
  return (await countOne(limiter, userId)) || undefined
}
