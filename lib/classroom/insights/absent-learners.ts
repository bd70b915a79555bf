import type { InsightRows } from './insight-rows'

export interface AbsentLearner {
  userId: string
  name: string
  /** undefined where nothing was ever handed in */
  lastHandIn: number | undefined
  /** Titles of what fell due in the meantime, and for which nothing was handed in. */
  due: readonly string[]
}

const ABSENT_DAYS = 14
const DAY_MS = 86_400_000

/**
 * Who has handed in nothing for 14 days although something fell due in them that they had not begun; whoever was
 * silent the longest first. Whoever joined within these days is not absent, and whoever had done the work
 * before is ahead.
 */
export function findAbsent({ learners, assignments, attempts }: InsightRows, now: number): AbsentLearner[] {
  const since = now - ABSENT_DAYS * DAY_MS
  const due = assignments.filter(({ dueAt }) => dueAt !== null && dueAt > since && dueAt <= now)
  const byLearner = Map.groupBy(attempts, ({ userId }) => userId)
  return learners
    .filter(({ joinedAt }) => joinedAt <= since)
    .map(({ userId, displayName }) => {
      const own = byLearner.get(userId) ?? []
      const begun = new Set(own.map(({ assignmentId }) => assignmentId))
      const last = own.length > 0 ? Math.max(...own.map(({ finishedAt }) => finishedAt)) : undefined
      const missing = due.filter(({ id }) => !begun.has(id)).map(({ title }) => title)
      return { userId, name: displayName, lastHandIn: last, due: missing }
    })
    .filter(({ lastHandIn, due: missing }) => (lastHandIn ?? 0) < since && missing.length > 0)
    .sort((a, b) => (a.lastHandIn ?? 0) - (b.lastHandIn ?? 0))
}
