import type { CellState, GradebookCell } from './grade-cell'
import type { Gradebook, GradebookColumn } from './gradebook'

/** A row on its way to the browser; two that look the same are the same. */
export interface GradebookViewRow {
  userId: string
  name: string
  average: number | undefined
  /** All cells in one text: 18,000 objects would be a megabyte of field names. */
  cells: string
}

export interface GradebookView {
  columns: readonly GradebookColumn[]
  rows: readonly GradebookViewRow[]
  average: number | undefined
}

const LETTERS = { open: 'o', done: 'd', below: 'b', late: 'l', missing: 'm' } as const satisfies Record<
  CellState,
  string
>
const STATES: readonly CellState[] = ['open', 'done', 'below', 'late', 'missing']
const BY_HAND = 'h'
const LATE = 't'

/** A gradebook as it is sent to the browser. */
export function toGradebookView({ columns, learners, average }: Gradebook): GradebookView {
  const rows = learners.map(({ cells, ...learner }) => ({ ...learner, cells: cells.map(packCell).join(' ') }))
  return { columns, rows, average }
}

/** The inverse. */
export function readGradebookView({ columns, rows, average }: GradebookView): Gradebook {
  const learners = rows.map(({ cells, ...learner }) => ({ ...learner, cells: readCells(cells) }))
  return { columns, learners, average }
}

/** The cells of one row. */
export function readCells(packed: string): GradebookCell[] {
  return packed === '' ? [] : packed.split(' ').map(readCell)
}

/** `66.7b2t`: percent, state, attempts, flags. */
function packCell({ percent, state, attempts, isOverridden, isLate }: GradebookCell): string {
  return `${percent ?? ''}${LETTERS[state]}${attempts}${isOverridden ? BY_HAND : ''}${isLate ? LATE : ''}`
}

const PACKED = /^([\d.]*)([a-z])(\d+)([a-z]*)$/

function readCell(packed: string): GradebookCell {
  const [, percent = '', letter = '', attempts = '', flags = ''] = PACKED.exec(packed) ?? []
  return {
    percent: percent === '' ? undefined : Number(percent),
    state: STATES.find((state) => LETTERS[state] === letter) ?? 'open',
    attempts: Number(attempts),
    isOverridden: flags.includes(BY_HAND),
    isLate: flags.includes(LATE),
  }
}
