/**
 * What a cell tells at one glance; the first that is true:
 * missing: the due date is over and a quiz was not handed in; open: a quiz was not handed in yet;
 * below: under the percent that is required; late: what counts was handed in after the due date; done.
 */
export type CellState = 'open' | 'done' | 'below' | 'late' | 'missing'

export interface GradebookCell {
  /** 0 to 100, to a tenth; undefined while nothing counts. */
  percent: number | undefined
  state: CellState
  isOverridden: boolean
  /** The state alone would not tell it of what is below or missing too. */
  isLate: boolean
  attempts: number
}

/** The attempt of a quiz that counts. */
export interface QuizWork {
  score: number
  outOf: number
  finishedAt: number
}

interface CellFacts {
  assignment: {
    dueAt: number | null
    requiredPercent: number | null
    /** With the points that a quiz gives today. */
    quizzes: readonly { id: string; points: number }[]
  }
  work: { attempts: number; best: ReadonlyMap<string, QuizWork> } | undefined
  /** The percent set by hand. */
  override: number | undefined
  now: number
}

/**
 * Grades what one learner did for one assignment.
 *
 * percent = 100 × the sum of the best scores / the sum of what those quizzes were out of. A quiz that was not handed in
 * counts 0 of its points once the due date is over, and not at all before. It is rounded down to a tenth: 79.96 has not
 * reached 80, and must not look so. A grade set by hand takes the place of the percent, and of missing and late.
 */
export function gradeCell({ assignment, work, override, now }: CellFacts): GradebookCell {
  const { dueAt, requiredPercent, quizzes } = assignment
  const attempts = work?.attempts ?? 0
  const isBelow = (percent: number) => requiredPercent !== null && percent < requiredPercent
  if (override !== undefined) {
    const state = isBelow(override) ? 'below' : 'done'
    return { percent: override, state, isOverridden: true, isLate: false, attempts }
  }
  const counted = quizzes.flatMap(({ id }) => work?.best.get(id) ?? [])
  const lacking = quizzes.filter(({ id }) => !work?.best.has(id))
  const isDue = dueAt !== null && now > dueAt
  const outOf = sum(counted.map((best) => best.outOf)) + (isDue ? sum(lacking.map(({ points }) => points)) : 0)
  const percent = outOf > 0 ? percentOf(sum(counted.map(({ score }) => score)), outOf) : undefined
  const isLate = dueAt !== null && counted.some(({ finishedAt }) => finishedAt > dueAt)
  const state = (): CellState => {
    if (isDue && lacking.length > 0) return 'missing'
    if (percent === undefined || lacking.length > 0) return 'open'
    if (isBelow(percent)) return 'below'
    return isLate ? 'late' : 'done'
  }
  return { percent, state: state(), isOverridden: false, isLate, attempts }
}

/** The larger share of points; of equals the earlier, so that trying again makes nobody late. */
export function isBetter(attempt: QuizWork, rival: QuizWork): boolean {
  const difference = attempt.score * rival.outOf - rival.score * attempt.outOf
  return difference > 0 || (difference === 0 && attempt.finishedAt < rival.finishedAt)
}

/** Whole numbers until the last step: a fraction may end a hair below the number that it means. */
function percentOf(score: number, outOf: number): number {
  return Math.floor((score * 1000) / outOf) / 10
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
