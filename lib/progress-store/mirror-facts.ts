import { listKnownModules } from '@/lib/mastery/known-modules'
import { NO_PROGRESS, type PositionFact } from '@/lib/progress/facts'
import { findBestAttempts, findReadLessons } from '@/lib/progress/lesson-results'
import { tickKey } from '@/lib/progress/tick-key'
import type { Place, ProgressMirror } from './progress-mirror'
import type { ProgressState } from './progress-state'

/**
 * What the next page shows before it loads anything.
 * The words of the place are not in the facts, so it is kept from before; so is an answer that was left, until it is
 * among the facts. Where the database could not be read, the
 * facts of this tab are added to what was mirrored: nothing says that the rest is gone.
 */
export function mirrorFacts(
  { facts = NO_PROGRESS, knowsStored }: ProgressState,
  before: ProgressMirror,
): ProgressMirror {
  const { left } = before
  const best = [...findBestAttempts(facts).values()].map(
    ({ lessonId, score, outOf }): [string, readonly [number, number]] => [lessonId, [score, outOf]],
  )
  const decided = new Set(facts.ticks.map(tickKey))
  const ticked = facts.ticks.filter((tick) => tick.ticked).map(tickKey)
  return {
    read: [...new Set([...(knowsStored ? [] : before.read), ...findReadLessons(facts)])],
    best: { ...(knowsStored ? {} : before.best), ...Object.fromEntries(best) },
    known: listKnownModules(facts, knowsStored ? [] : before.known),
    ticks: [...(knowsStored ? [] : before.ticks.filter((key) => !decided.has(key))), ...ticked],
    ...(before.place && { place: before.place }),
    ...(left && !facts.reviews.some(({ id }) => id === left.id) && { left }),
  }
}

/** The place as a fact: a page that is being closed can still write to the mirror, and no more to the database. */
export function positionOf({ lessonId, anchor, at }: Place): PositionFact {
  return { lessonId, anchor, at }
}
