import type { InsightAssignment, InsightAttempt, InsightLesson } from './insight-rows'

export interface TimeSpent {
  lessonId: string
  lessonTitle: string
  mode: 'practice' | 'test'
  /** How many attempts it is computed from. */
  learners: number
  /** How many were left out. */
  outliers: number
  /** Milliseconds. */
  lowerQuartile: number
  median: number
  upperQuartile: number
}

/**
 * How long the first attempts took, by quiz in course order, practice and tests apart: a test has a clock and no way
 * back. From opening the quiz to handing it in.
 *
 * Times above the upper quartile by more than one and a half times the distance of the quartiles are left out, and
 * counted: Tukey's upper fence (Exploratory Data Analysis, 1977). In practice they are mostly tabs that stayed open.
 * The quartiles are then computed of those that remain, between neighbours in proportion (Hyndman & Fan 1996, type 7,
 * as spreadsheets do).
 */
export function buildTimes(
  first: readonly InsightAttempt[],
  assignments: readonly InsightAssignment[],
  lessons: readonly InsightLesson[],
): TimeSpent[] {
  const modes = new Map(assignments.map(({ id, mode }) => [id, mode]))
  const byQuiz = Map.groupBy(
    first,
    ({ lessonId, assignmentId }) => `${lessonId} ${modes.get(assignmentId) ?? 'practice'}`,
  )
  return lessons.flatMap(({ id, title }) =>
    (['practice', 'test'] as const).flatMap((mode) => {
      const attempts = byQuiz.get(`${id} ${mode}`) ?? []
      if (attempts.length === 0) return []
      return [{ lessonId: id, lessonTitle: title, mode, ...summarize(attempts) }]
    }),
  )
}

function summarize(attempts: readonly InsightAttempt[]) {
  const all = attempts.map(({ startedAt, finishedAt }) => Math.max(0, finishedAt - startedAt)).sort((a, b) => a - b)
  const [lower, upper] = [quantile(all, 0.25), quantile(all, 0.75)]
  const kept = all.filter((time) => time <= upper + 1.5 * (upper - lower))
  return {
    learners: kept.length,
    outliers: all.length - kept.length,
    lowerQuartile: quantile(kept, 0.25),
    median: quantile(kept, 0.5),
    upperQuartile: quantile(kept, 0.75),
  }
}

/** Of numbers in ascending order. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
