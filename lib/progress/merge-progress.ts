import { combineFacts, settleFacts } from './fact-kinds'
import type { ProgressFacts } from './facts'

/**
 * All that either knows, each fact once, in one order.
 * Commutative, associative and idempotent, so that browsers and files can be put together in any order, and twice.
 */
export function mergeProgress(a: ProgressFacts, b: ProgressFacts): ProgressFacts {
  return combineFacts(a, b, (kind, left, right) => settleFacts(kind, [...left, ...right]))
}
