import { canonicalText } from './canonical-text'
import { combineFacts, type FactName, filterFacts, nameFacts, nameText } from './fact-kinds'
import type { ProgressFacts } from './facts'
import { findNews } from './find-news'

/** What one request carries: few enough facts for one statement of the database, few enough bytes for a slow phone. */
export const SENDING = { facts: 500, bytes: 200_000 } as const

/**
 * The facts in portions that can be sent one by one. A fact that is larger than a portion goes alone: the server, which
 * takes more, decides about it.
 */
export function splitForSending(facts: ProgressFacts, limits: { facts: number; bytes: number } = SENDING) {
  const portions: Set<string>[] = []
  let room = { facts: 0, bytes: 0 }
  for (const named of nameFacts(facts)) {
    const bytes = new TextEncoder().encode(JSON.stringify(named.fact)).length + 1
    if (room.facts < 1 || room.bytes < bytes) {
      portions.push(new Set())
      room = { ...limits }
    }
    portions.at(-1)?.add(nameText(named))
    room = { facts: room.facts - 1, bytes: room.bytes - bytes }
  }
  return portions.map((names) => filterFacts(facts, (name) => names.has(nameText(name))))
}

/** The facts of `has` that are not word for word those of the same name in `sent`. */
export function findChanged(sent: ProgressFacts, has: ProgressFacts): ProgressFacts {
  const texts = textsOf(sent)
  const changed = new Set(
    nameFacts(has)
      .filter((named) => texts.get(nameText(named)) !== canonicalText(named.fact))
      .map(nameText),
  )
  return filterFacts(has, (name) => changed.has(nameText(name)))
}

/** What the account has said of itself. */
export interface AccountNews {
  /** What was sent to it; nothing where it was only asked. */
  sent: ProgressFacts
  /** What it has in place of some of them, or besides. */
  instead: ProgressFacts
}

/** What is to be done with the browser's facts. */
export interface Taking {
  put: ProgressFacts
  /** The account has them as the browser does. */
  settled: FactName[]
  /** The browser knows better, and has to send them. */
  unsent: FactName[]
}

/**
 * What follows for the browser from what the account has. `stored` are the browser's facts of the same names.
 *
 * Of two facts of one name the one that counts stays, as everywhere. But where the account has answered with another
 * form of the very fact that was sent (its time was set right), that form replaces it; and a fact that is gone from the
 * browser since it was sent does not come back.
 */
export function planTaking(stored: ProgressFacts, { sent, instead }: AccountNews): Taking {
  const replaced = new Set(nameFacts(instead).map(nameText))
  const confirmed = filterFacts(sent, (name) => !replaced.has(nameText(name)))
  const has = combineFacts(confirmed, instead, (_, a, b) => [...a, ...b])
  const texts = { stored: textsOf(stored), sent: textsOf(sent), has: textsOf(has) }
  const better = namesOf(findNews(stored, has))
  const worse = namesOf(findNews(has, stored))
  const put = new Set<string>()
  const unsent: FactName[] = []
  const settled: FactName[] = []
  for (const { kind, key } of nameFacts(has)) {
    const name = nameText({ kind, key })
    const [here, before] = [texts.stored.get(name), texts.sent.get(name)]
    const isGone = here === undefined && before !== undefined
    const isCorrected = here !== undefined && here === before && texts.has.get(name) !== before
    if (!isGone && (isCorrected || better.has(name))) put.add(name)
    if (worse.has(name) && !isCorrected) unsent.push({ kind, key })
    else settled.push({ kind, key })
  }
  return { put: filterFacts(has, (name) => put.has(nameText(name))), settled, unsent }
}

/** Facts that the account should have and did not name, where it has named all that it has: it was set back to a backup. */
export function findLost(own: ProgressFacts, { has, isCompared }: Comparison): FactName[] {
  const known = namesOf(has)
  return nameFacts(own)
    .filter((named) => isCompared(named) && !known.has(nameText(named)))
    .map(({ kind, key }) => ({ kind, key }))
}

interface Comparison {
  has: ProgressFacts
  isCompared(name: FactName): boolean
}

/** How many facts there are of each kind. */
export type FactCounts = Readonly<Record<keyof ProgressFacts, number>>

export function countFacts(facts: ProgressFacts): FactCounts {
  return {
    attempts: facts.attempts.length,
    reviews: facts.reviews.length,
    placements: facts.placements.length,
    reads: facts.reads.length,
    positions: facts.positions.length,
    settings: facts.settings.length,
    ticks: facts.ticks.length,
  }
}

function textsOf(facts: ProgressFacts): Map<string, string> {
  return new Map(nameFacts(facts).map((named) => [nameText(named), canonicalText(named.fact)]))
}

function namesOf(facts: ProgressFacts): Set<string> {
  return new Set(nameFacts(facts).map(nameText))
}
