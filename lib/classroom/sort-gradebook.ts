import { foldName } from './fold-name'
import type { GradebookCell } from './grade-cell'
import type { Gradebook, GradebookLearner } from './gradebook'
import type { CellFilter, GradebookLook } from './gradebook-look'

/** One language for server and browser, or they would show two orders; numbers in names count as numbers. */
const NAMES = new Intl.Collator('en', { numeric: true })

/**
 * The learners that a look asks for, in its order. Whoever has nothing to be sorted by comes last, upwards and
 * downwards: first those who missed the date, then those who have time left. Equals stand by name.
 */
export function sortGradebook({ columns, learners }: Gradebook, look: GradebookLook): GradebookLearner[] {
  const isShown = filterOf(
    columns.map(({ id }) => id),
    look,
  )
  const at = columns.findIndex(({ id }) => id === look.sort)
  const sign = look.direction === 'up' ? 1 : -1
  return learners
    .filter(isShown)
    .map((learner) => ({ learner, ...placeOf(learner, look.sort, at) }))
    .sort(
      (a, b) =>
        a.group - b.group ||
        sign * (a.value - b.value) ||
        (look.sort === 'name' ? sign : 1) * byName(a.learner, b.learner),
    )
    .map(({ learner }) => learner)
}

interface Place {
  /** Smaller ones come first in either direction. */
  group: number
  value: number
}

function placeOf({ average, cells }: GradebookLearner, sort: string, at: number): Place {
  const cell = cells[at]
  if (cell) return { group: groupOf(cell), value: cell.percent ?? 0 }
  if (sort === 'average') return { group: average === undefined ? 1 : 0, value: average ?? 0 }
  return { group: 0, value: 0 }
}

function groupOf({ attempts, isOverridden, percent }: GradebookCell): number {
  if (attempts > 0 || isOverridden) return 0
  return percent === undefined ? 2 : 1
}

/** Two of one name keep one order. */
function byName(a: GradebookLearner, b: GradebookLearner): number {
  return NAMES.compare(a.name, b.name) || (a.userId < b.userId ? -1 : 1)
}

/** Every word of a search must be in the name, wherever: "berger lea" finds Lea Berger. */
function filterOf(columnIds: readonly string[], { has, within, search }: GradebookLook) {
  const words = foldName(search).split(' ')
  const at = within === undefined ? -1 : columnIds.indexOf(within)
  return ({ name, cells }: GradebookLearner): boolean => {
    const folded = foldName(name)
    if (!words.every((word) => folded.includes(word))) return false
    if (!has) return true
    return (at < 0 ? cells : cells.slice(at, at + 1)).some((cell) => isCell(cell, has))
  }
}

function isCell(cell: GradebookCell, filter: CellFilter): boolean {
  if (filter === 'by-hand') return cell.isOverridden
  return filter === 'late' ? cell.isLate : cell.state === filter
}
