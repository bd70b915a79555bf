import { chooseFact, combineFacts, type FactKind, settleFacts } from './fact-kinds'
import { NO_PROGRESS, type ProgressFacts } from './facts'
import { mergeProgress } from './merge-progress'

/** What putting facts together brought: how many of each kind were new, and how many were there already. */
export type MergeReport = Readonly<Record<keyof ProgressFacts, { added: number; known: number }>>

/** The facts of `incoming` that `known` lacks, or has in a state that does not count any more: what a merge would write. */
export function findNews(known: ProgressFacts, incoming: ProgressFacts): ProgressFacts {
  return combineFacts(known, incoming, newsOf)
}

function newsOf<Fact>(kind: FactKind<Fact>, known: readonly Fact[], incoming: readonly Fact[]): Fact[] {
  const byKey = new Map(known.map((fact) => [kind.key(fact), fact]))
  return settleFacts(kind, incoming).filter((fact) => {
    const rival = byKey.get(kind.key(fact))
    return rival === undefined || chooseFact(kind, rival, fact) !== rival
  })
}

/** Counts what a merge of `incoming` into `known` would bring, before or after it is done. */
export function reportMerge(known: ProgressFacts, incoming: ProgressFacts): MergeReport {
  const settled = mergeProgress(incoming, NO_PROGRESS)
  const news = findNews(known, settled)
  const count = (name: keyof ProgressFacts) => {
    const added = news[name].length
    return { added, known: settled[name].length - added }
  }
  return {
    attempts: count('attempts'),
    reviews: count('reviews'),
    placements: count('placements'),
    reads: count('reads'),
    positions: count('positions'),
    settings: count('settings'),
    ticks: count('ticks'),
  }
}

export function hasFacts(facts: ProgressFacts): boolean {
  return Object.values(facts).some((kind) => kind.length > 0)
}
