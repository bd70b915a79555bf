import type { AssignmentItem } from './assignment'
import { type GradebookCell, gradeCell, isBetter, type QuizWork } from './grade-cell'

export interface GradebookMember {
  userId: string
  displayName: string
}

export interface GradebookAssignment {
  id: string
  title: string
  items: readonly AssignmentItem[]
  dueAt: number | null
  requiredPercent: number | null
}

export interface GradebookAttempt {
  userId: string
  assignmentId: string
  lessonId: string
  score: number
  outOf: number
  finishedAt: number
}

/** A grade set by hand; with null one was taken back. */
export interface GradebookOverride {
  id: string
  userId: string
  assignmentId: string
  percent: number | null
  at: number
}

/** What the database holds of a class; learners and assignments in the order in which they are shown. */
export interface GradebookRows {
  learners: readonly GradebookMember[]
  assignments: readonly GradebookAssignment[]
  attempts: readonly GradebookAttempt[]
  overrides: readonly GradebookOverride[]
}

/** What the course says of its quizzes; the page knows it, the gradebook does not. */
export interface QuizOutline {
  /** Ids of the lessons whose quizzes the items ask for, each once. */
  quizLessonsOf(items: readonly AssignmentItem[]): readonly string[]
  /** How many points a quiz gives today; undefined where it is gone. */
  pointsOf(lessonId: string): number | undefined
}

export interface GradebookColumn {
  id: string
  title: string
  dueAt: number | null
  requiredPercent: number | null
  average: number | undefined
}

export interface GradebookLearner {
  userId: string
  name: string
  average: number | undefined
  /** In the order of the columns. */
  cells: readonly GradebookCell[]
}

export interface Gradebook {
  columns: readonly GradebookColumn[]
  learners: readonly GradebookLearner[]
  average: number | undefined
}

interface Work {
  attempts: number
  /** Lesson id -> the attempt that counts. */
  best: Map<string, QuizWork>
}

/**
 * The gradebook of a class: a row for each learner, a column for each assignment.
 *
 * A cell is graded by `gradeCell`. An average is the mean of the percents that are shown, each with the same weight:
 * of a column over its learners, of a learner over the columns, of the class over its learners' averages. Whatever has
 * no percent yet is left out. Scores are taken as stored: an edited quiz changes no grade that was given.
 */
export function buildGradebook(rows: GradebookRows, outline: QuizOutline, now: number): Gradebook {
  const works = collectWorks(rows.attempts)
  const overrides = findLatest(rows.overrides)
  const asked = rows.assignments.map((assignment) => {
    const quizzes = outline.quizLessonsOf(assignment.items)
    return { ...assignment, quizzes: quizzes.map((id) => ({ id, points: outline.pointsOf(id) ?? 0 })) }
  })
  const learners = rows.learners.map(({ userId, displayName }) => {
    const cells = asked.map((assignment) => {
      const key = keyOf({ userId, assignmentId: assignment.id })
      return gradeCell({ assignment, work: works.get(key), override: overrides.get(key), now })
    })
    return { userId, name: displayName, average: averageOf(cells.map(({ percent }) => percent)), cells }
  })
  const columns = rows.assignments.map(({ id, title, dueAt, requiredPercent }, at) => {
    const average = averageOf(learners.map(({ cells }) => cells[at]?.percent))
    return { id, title, dueAt, requiredPercent, average }
  })
  return { columns, learners, average: averageOf(learners.map((learner) => learner.average)) }
}

function collectWorks(attempts: readonly GradebookAttempt[]): Map<string, Work> {
  const works = new Map<string, Work>()
  for (const attempt of attempts) {
    const key = keyOf(attempt)
    const work = works.get(key) ?? { attempts: 0, best: new Map() }
    const rival = work.best.get(attempt.lessonId)
    work.attempts += 1
    if (!rival || isBetter(attempt, rival)) work.best.set(attempt.lessonId, attempt)
    works.set(key, work)
  }
  return works
}

/** The grades set by hand that hold: of each cell the latest, unless it takes one back. */
function findLatest(overrides: readonly GradebookOverride[]): Map<string, number> {
  const latest = new Map<string, GradebookOverride>()
  for (const override of overrides) {
    const before = latest.get(keyOf(override))
    if (!before || isLater(override, before)) latest.set(keyOf(override), override)
  }
  return new Map([...latest].flatMap(([key, { percent }]) => (percent === null ? [] : [[key, percent]])))
}

/** Of the same millisecond the ids decide, so that every reading decides the same. */
function isLater(override: GradebookOverride, before: GradebookOverride): boolean {
  return override.at > before.at || (override.at === before.at && override.id > before.id)
}

function keyOf({ userId, assignmentId }: { userId: string; assignmentId: string }): string {
  return `${assignmentId} ${userId}`
}

/** The mean of those that are there, to a tenth. */
function averageOf(percents: readonly (number | undefined)[]): number | undefined {
  const counted = percents.filter((percent) => percent !== undefined)
  if (counted.length === 0) return undefined
  return Math.round((counted.reduce((sum, percent) => sum + percent, 0) / counted.length) * 10) / 10
}
