import { compareText } from '@/lib/progress/canonical-text'
import type { ProgressFacts } from '@/lib/progress/facts'

/**
 * Ids of the modules that are known by all placement checks together, whichever browser they were made in: what one has
 * shown is known until a later one misses something in it.
 * `before` is what was known from facts that are not among these.
 */
export function listKnownModules(
  { placements }: Pick<ProgressFacts, 'placements'>,
  before: readonly string[] = [],
): readonly string[] {
  const known = new Set(before)
  for (const { knownModules, missedModules = [] } of inTimeOrder(placements)) {
    for (const id of missedModules) known.delete(id)
    for (const id of knownModules) known.add(id)
  }
  return [...known]
}

function inTimeOrder(placements: ProgressFacts['placements']): ProgressFacts['placements'] {
  return placements.toSorted((a, b) => a.at - b.at || compareText(a.id, b.id))
}
