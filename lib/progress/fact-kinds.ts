import { canonicalText, compareText } from './canonical-text'
import {
  type AttemptFact,
  NO_PROGRESS,
  type PlacementFact,
  type PositionFact,
  type ProgressFacts,
  type ReadFact,
  type ReviewFact,
  type SettingFact,
  type TickFact,
} from './facts'
import { tickKey } from './tick-key'

/** What makes two facts of a kind one, and which of the two counts. */
export interface FactKind<Fact> {
  key(fact: Fact): string
  at(fact: Fact): number
  /** Of several with one key: what happened first cannot be undone, of a state the last is true. */
  counts: 'earliest' | 'latest'
}

/** A kind by the name that it has among all facts. */
interface NamedKind<Fact> extends FactKind<Fact> {
  name: KindName
}

export type KindName = keyof ProgressFacts

/** Tells a fact from every other; the same fact has the same name in every browser and in the account. */
export interface FactName {
  kind: KindName
  key: string
}

const at = (fact: { at: number }) => fact.at
const id = (fact: { id: string }) => fact.id
const lessonId = (fact: { lessonId: string }) => fact.lessonId

const attempts: NamedKind<AttemptFact> = {
  name: 'attempts',
  key: id,
  at: ({ finishedAt }) => finishedAt,
  counts: 'earliest',
}
const reviews: NamedKind<ReviewFact> = { name: 'reviews', key: id, at, counts: 'earliest' }
const placements: NamedKind<PlacementFact> = { name: 'placements', key: id, at, counts: 'earliest' }
const reads: NamedKind<ReadFact> = { name: 'reads', key: lessonId, at, counts: 'earliest' }
const positions: NamedKind<PositionFact> = { name: 'positions', key: lessonId, at, counts: 'latest' }
const settings: NamedKind<SettingFact> = { name: 'settings', key: ({ name }) => name, at, counts: 'latest' }
const ticks: NamedKind<TickFact> = { name: 'ticks', key: tickKey, at, counts: 'latest' }

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
  combine: <Fact>(kind: NamedKind<Fact>, a: readonly Fact[], b: readonly Fact[]) => Fact[],
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

/** A fact with its name, and its time as its kind has it. */
export interface NamedFact extends FactName {
  at: number
  fact: unknown
}

/** Every fact by its name, kind after kind. */
export function nameFacts(facts: ProgressFacts): NamedFact[] {
  return [
    ...nameAll(attempts, facts.attempts),
    ...nameAll(reviews, facts.reviews),
    ...nameAll(placements, facts.placements),
    ...nameAll(reads, facts.reads),
    ...nameAll(positions, facts.positions),
    ...nameAll(settings, facts.settings),
    ...nameAll(ticks, facts.ticks),
  ]
}

function nameAll<Fact>(kind: NamedKind<Fact>, facts: readonly Fact[]): NamedFact[] {
  return facts.map((fact) => ({ kind: kind.name, key: kind.key(fact), at: kind.at(fact), fact }))
}

/** The facts whose names are wanted, in the order that they stand in. */
export function filterFacts(facts: ProgressFacts, isWanted: (name: FactName) => boolean): ProgressFacts {
  return combineFacts(facts, NO_PROGRESS, (kind, some) =>
    some.filter((fact) => isWanted({ kind: kind.name, key: kind.key(fact) })),
  )
}

/** A name as one text. Keys hold no space. */
export function nameText({ kind, key }: FactName): string {
  return `${kind} ${key}`
}
