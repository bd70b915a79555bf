import type { GradebookCell } from './grade-cell'
import type { Gradebook } from './gradebook'
import type { CellFilter, GradebookLook } from './gradebook-look'

/** What a filter is called where it is chosen. */
export const FILTER_WORDS: Readonly<Record<CellFilter, string>> = {
  missing: 'missing work',
  below: 'a grade below what is required',
  late: 'late work',
  open: 'open work',
  done: 'finished work',
  'by-hand': 'a grade set by hand',
}

/**
 * What a cell says: its percent, and in words whatever is not just done, so that nothing hangs on a colour.
 * `66.7`, `40 below, late`, `0 missing`, `open`, `90 by hand`.
 */
export function cellText({ percent, state, isLate, isOverridden }: GradebookCell): string {
  const words = [
    state === 'done' || state === 'late' ? undefined : state,
    isLate ? 'late' : undefined,
    isOverridden ? 'by hand' : undefined,
  ]
  return [percent, words.filter(Boolean).join(', ')].filter((part) => part !== undefined && part !== '').join(' ')
}

/** An average, where there is one. */
export function averageText(average: number | undefined): string {
  return average === undefined ? '–' : String(average)
}

/** What a sort, a filter or a search did, for those who do not see the table. */
export function lookSentence({ columns, learners }: Gradebook, look: GradebookLook, shown: number): string {
  const titleOf = (id: string | undefined) => columns.find((column) => column.id === id)?.title
  const key = look.sort === 'name' || look.sort === 'average' ? look.sort : `“${titleOf(look.sort)}”`
  const within = titleOf(look.within)
  const asked = [
    look.has && `with ${FILTER_WORDS[look.has]}${within ? ` in “${within}”` : ''}`,
    look.search.trim() && `whose name has “${look.search.trim()}”`,
  ].filter(Boolean)
  const count = `${shown} of ${learners.length} ${learners.length === 1 ? 'learner' : 'learners'}`
  const direction = look.direction === 'up' ? 'ascending' : 'descending'
  return `${count}${asked.length > 0 ? ` ${asked.join(' and ')}` : ''}, by ${key}, ${direction}.`
}

/** A cell in full; undefined where there is none. */
export function placeSentence(
  { columns, learners }: Gradebook,
  { userId, column }: { userId: string | undefined; column: number },
): string | undefined {
  const learner = learners.find((one) => one.userId === userId)
  const cell = learner?.cells[column]
  if (!cell) return undefined
  const attempts = cell.attempts === 1 ? '1 attempt' : `${cell.attempts} attempts`
  return `${learner.name}, “${columns[column]?.title}”: ${cellText(cell)}, ${attempts}.`
}
