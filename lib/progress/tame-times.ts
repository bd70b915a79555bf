import type { ProgressFacts } from './facts'

/** Clocks of two machines may differ, and zones do not matter here: a day is more than any clock that is set. */
export const TOLERANCE_MS = 86_400_000

/**
 * The facts of a file without times that are more than a day ahead of now: a wrong clock is no reason to refuse the
 * work of a learner, and a state of next year could not be changed before next year.
 *
 * What happened, happened by now. A state (a place, a setting, a tick) gets the oldest of times, so that it is taken in
 * only where nothing is known, however often the file is imported.
 */
export function tameTimes(facts: ProgressFacts, now: number): ProgressFacts {
  const latest = now + TOLERANCE_MS
  return changeTimes(facts, {
    happened: (at) => (at > latest ? now : at),
    state: (at) => (at > latest ? 0 : at),
  })
}

interface TimeChange {
  /** Of what happened. */
  happened(at: number): number
  /** Of a state. */
  state(at: number): number
}

export function changeTimes(facts: ProgressFacts, { happened, state }: TimeChange): ProgressFacts {
  const atOf = <Fact extends { at: number }>(fact: Fact): Fact => ({ ...fact, at: happened(fact.at) })
  const stateOf = <Fact extends { at: number }>(fact: Fact): Fact => ({ ...fact, at: state(fact.at) })
  return {
    attempts: facts.attempts.map((attempt) => ({
      ...attempt,
      startedAt: happened(attempt.startedAt),
      finishedAt: happened(attempt.finishedAt),
    })),
    reviews: facts.reviews.map(atOf),
    placements: facts.placements.map(atOf),
    reads: facts.reads.map(atOf),
    positions: facts.positions.map(stateOf),
    settings: facts.settings.map(stateOf),
    ticks: facts.ticks.map(stateOf),
  }
}
