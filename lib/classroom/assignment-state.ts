import type { Assignment } from './assignment'
import { gradeCell, isBetter } from './grade-cell'
import { attemptsLeft, isRunning, type SittingClock } from './sitting'

/**
 * `scheduled` before it opens; `open` until something is begun; `in-progress` until everything is handed in; then `done`,
 * `below` the required score, `spent` where it stays below because no attempt is left, or `late` where what counts came
 * after the due date; `overdue` where that has passed and something is missing.
 */
export type AssignmentState = 'scheduled' | 'open' | 'in-progress' | 'below' | 'spent' | 'done' | 'late' | 'overdue'

/** A quiz that was handed in for an assignment. */
export interface HandedInWork {
  lessonId: string
  score: number
  outOf: number
  finishedAt: number
}

/** How one quiz of an assignment stands. */
export interface QuizStanding<Work extends HandedInWork = HandedInWork> {
  lessonId: string
  attempts: number
  /** What counts: the largest share of points, of equals the first. */
  best: Work | undefined
  /** Whether what counts came after the due date. */
  isLate: boolean
}

export interface AssignmentStanding<Work extends HandedInWork = HandedInWork> {
  state: AssignmentState
  /** 0 to 100, to a tenth, as the gradebook shows it; undefined while nothing counts. */
  percent: number | undefined
  isLate: boolean
  /** Whether an instructor has set the percent by hand. */
  isOverridden: boolean
  /** How many quizzes are handed in, and of how many. */
  handedIn: number
  of: number
  quizzes: readonly QuizStanding<Work>[]
}

interface Standing<Work> {
  assignment: Pick<Assignment, 'opensAt' | 'dueAt' | 'requiredPercent' | 'attemptsLimit'>
  /** That are asked today, by the ids of their lessons, with their points; work for others does not count. */
  quizzes: readonly { id: string; points: number }[]
  work: readonly Work[]
  /** The percent that was set by hand. */
  override?: number | undefined
  /** All that were begun for it: each is one of the attempts, handed in or not. */
  sittings: readonly (SittingClock & { lessonId: string })[]
  now: number
}

/**
 * Where one learner stands with an assignment, graded as the gradebook grades it (`gradeCell`). Reading is not asked
 * about: to hand in a quiz is to have read its lesson (`ReadFact`).
 */
export function standingOf<Work extends HandedInWork>(standing: Standing<Work>): AssignmentStanding<Work> {
  const { assignment, quizzes, work, override, now } = standing
  const standings = quizzes.map(({ id }) => quizStanding(id, work, assignment.dueAt))
  const best = new Map(standings.flatMap((quiz) => (quiz.best ? [[quiz.lessonId, quiz.best] as const] : [])))
  const cell = gradeCell({
    assignment: { ...assignment, quizzes },
    work: { attempts: work.length, best },
    override,
    now,
  })
  const { percent, isLate: isCellLate, isOverridden } = cell
  const counts = { handedIn: best.size, of: quizzes.length, quizzes: standings }
  return { state: stateOf(standing, cell.state, standings), percent, isLate: isCellLate, isOverridden, ...counts }
}

function stateOf<Work>(
  { assignment, sittings, now }: Standing<Work>,
  cell: ReturnType<typeof gradeCell>['state'],
  quizzes: readonly QuizStanding[],
): AssignmentState {
  if (now < assignment.opensAt) return 'scheduled'
  if (cell === 'missing') return 'overdue'
  const isAnswering = sittings.some((sitting) => isRunning(sitting, now))
  if (cell === 'below') return isAnswering || quizzes.some(canImprove) ? 'below' : 'spent'
  if (cell !== 'open') return cell
  return isAnswering || quizzes.some(({ best }) => best) ? 'in-progress' : 'open'

  function canImprove({ lessonId, best }: QuizStanding): boolean {
    const begun = sittings.filter((sitting) => sitting.lessonId === lessonId).length
    return attemptsLeft(assignment, begun) > 0 && (!best || best.score < best.outOf)
  }
}

function quizStanding<Work extends HandedInWork>(
  lessonId: string,
  work: readonly Work[],
  dueAt: number | null,
): QuizStanding<Work> {
  const own = work.filter((attempt) => attempt.lessonId === lessonId)
  const best = own.reduce<Work | undefined>((rival, one) => (!rival || isBetter(one, rival) ? one : rival), undefined)
  return { lessonId, attempts: own.length, best, isLate: best !== undefined && isLate(best, dueAt) }
}

/** Whether something was handed in after the due date; exactly then is in time. */
export function isLate({ finishedAt }: Pick<HandedInWork, 'finishedAt'>, dueAt: number | null): boolean {
  return dueAt !== null && finishedAt > dueAt
}
