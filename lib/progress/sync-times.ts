import type { ProgressFacts } from './facts'
import { changeTimes, TOLERANCE_MS, tameTimes } from './tame-times'

interface Clocks {
  /** Of the server. */
  now: number
  /** What the browser's clock said when it sent the facts. */
  clock: number
}

/**
 * The facts of a browser without times that are more than a day ahead of the server's.
 *
 * Where the browser's clock is still that far ahead, its error is known, and such times are set back by it: work of three
 * days ago stays three days old, and a choice that was made just now counts. Where the clock was set right meanwhile
 * nobody knows what it said then, and `tameTimes` has to do.
 */
export function alignTimes(facts: ProgressFacts, { now, clock }: Clocks): ProgressFacts {
  const ahead = clock - now
  if (ahead <= TOLERANCE_MS) return tameTimes(facts, now)
  const align = (at: number) => (at > now + TOLERANCE_MS ? Math.min(now, Math.max(0, at - ahead)) : at)
  return changeTimes(facts, { happened: align, state: align })
}
