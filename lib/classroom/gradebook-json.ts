import type { CellState } from './grade-cell'
import type { Gradebook } from './gradebook'

/** What `GET /api/v1/classes/<class>/gradebook` answers. Fields may be added; none is taken away or changes its meaning in v1. */
export interface GradebookJson {
  class: { id: string; name: string; average: number | null }
  /** ISO 8601, UTC, as all times. */
  readAt: string
  assignments: {
    id: string
    title: string
    dueAt: string | null
    requiredPercent: number | null
    average: number | null
  }[]
  learners: { id: string; name: string; average: number | null; grades: GradeJson[] }[]
}

interface GradeJson {
  assignmentId: string
  /** 0 to 100, to a tenth; null while nothing counts. */
  percent: number | null
  state: CellState
  isLate: boolean
  isSetByHand: boolean
  attempts: number
}

interface ReadClass {
  id: string
  name: string
  now: number
}

/** A gradebook for programs; `null` for what is not there, so that every field is always there. */
export function buildGradebookJson({ columns, learners, average }: Gradebook, { id, name, now }: ReadClass) {
  const json: GradebookJson = {
    class: { id, name, average: average ?? null },
    readAt: toIso(now),
    assignments: columns.map(({ dueAt, ...column }) => ({
      id: column.id,
      title: column.title,
      dueAt: dueAt === null ? null : toIso(dueAt),
      requiredPercent: column.requiredPercent,
      average: column.average ?? null,
    })),
    learners: learners.map((learner) => ({
      id: learner.userId,
      name: learner.name,
      average: learner.average ?? null,
      grades: columns.flatMap((column, at) => {
        const cell = learner.cells[at]
        if (!cell) return []
        const { percent = null, state, isLate, isOverridden, attempts } = cell
        return [{ assignmentId: column.id, percent, state, isLate, isSetByHand: isOverridden, attempts }]
      }),
    })),
  }
  return json
}

function toIso(at: number): string {
  return new Date(at).toISOString()
}
