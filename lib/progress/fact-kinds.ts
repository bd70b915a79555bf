import { canonicalText, compareText } from './canonical-text'
import type {
  AttemptFact,
  PlacementFact,
  PositionFact,
  ProgressFacts,
  ReadFact,
  ReviewFact,
  SettingFact,
  TickFact,
} from './facts'
import { tickKey } from './tick-key'

/** What makes two facts of a kind one, and which of the two counts. */
export interface FactKind<Fact> {
  key(fact: Fact): string
  at(fact: Fact): number
  /** Of several with one key: what happened first cannot be undone, of a state the last is true. */
  counts: 'earliest' | 'latest'
}

const attempts: FactKind<AttemptFact> = { key: ({ id }) => id, at: ({ finishedAt }) => finishedAt, counts: 'earliest' }
const reviews: FactKind<ReviewFact> = { key: ({ id }) => id, at: ({ at }) => at, counts: 'earliest' }
const placements: FactKind<PlacementFact> = { key: ({ id }) => id, at: ({ at }) => at, counts: 'earliest' }
const reads: FactKind<ReadFact> = { key: ({ lessonId }) => lessonId, at: ({ at }) => at, counts: 'earliest' }
const positions: FactKind<PositionFact> = { key: ({ lessonId }) => lessonId, at: ({ at }) => at, counts: 'latest' }
const settings: FactKind<SettingFact> = { key: ({ name }) => name, at: ({ at }) => at, counts: 'latest' }
const ticks: FactKind<TickFact> = { key: tickKey, at: ({ at }) => at, counts: 'latest' }

/**
 * The facts that count of those with one key, in the one order that facts are kept in: by time, then by key.
 * Equal times are decided by the facts' own text, so that it does not matter which of two browsers asks.
 */
export function settleFacts<Fact>(kind: FactKind<Fact>, facts: readonly Fact[]): Fact[] {
  const kept = new Map<string, Fact>()
  for (const fact of facts) {
    const rival = kept.get(kind.key(fact))
    kept.set(kind.key(fact), rival === undefined ? fact : chooseFact(kind, rival, fact))
  }
  return [...kept.values()].sort((a, b) => kind.at(a) - kind.at(b) || compareText(kind.key(a), kind.key(b)))
}

/** The first of two that are the same in every word. One and the same is not read: spelling out attempts takes time. */
export function chooseFact<Fact>(kind: FactKind<Fact>, a: Fact, b: Fact): Fact {
  if (a === b) return a
  const later = kind.at(b) - kind.at(a) || compareText(canonicalText(b), canonicalText(a))
  if (later === 0) return a
  return later > 0 === (kind.counts === 'latest') ? b : a
}

/** Puts two sets of facts together kind by kind. */
export function combineFacts(
  a: ProgressFacts,
  b: ProgressFacts,
  combine: <Fact>(kind: FactKind<Fact>, a: readonly Fact[], b: readonly Fact[]) => Fact[],
): ProgressFacts {
  return {
    attempts: combine(attempts, a.attempts, b.attempts),
    reviews: combine(reviews, a.reviews, b.reviews),
    placements: combine(placements, a.placements, b.placements),
    reads: combine(reads, a.reads, b.reads),
    positions: combine(positions, a.positions, b.positions),
    settings: combine(settings, a.settings, b.settings),
    ticks: combine(ticks, a.ticks, b.ticks),
  }
}
