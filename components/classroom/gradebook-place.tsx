import type { Gradebook } from '@/lib/classroom/gradebook'
import { placeSentence } from '@/lib/classroom/gradebook-words'
import { LEADING_COLUMNS } from './gradebook-table'
import { GRID_KEYS_ID } from './grid-roles'

const KEYS = 'Arrow keys move in the table, Enter opens the attempts of a cell, with Control in a new tab.'

/**
 * Where the focus is, with the whole title and the number of attempts: headings are cut off, and cells are short. Screen readers
 * say the headings of a cell by themselves, and what the keys do when they come to the table: for them that sentence never
 * gives way to another.
 */
export function GradebookPlace({ cell, gradebook }: { cell: HTMLTableCellElement | undefined; gradebook: Gradebook }) {
  const learner = cell?.closest('tr')?.dataset.learner
  const sentence = placeSentence(gradebook, { userId: learner, column: (cell?.cellIndex ?? 0) - LEADING_COLUMNS })
  return (
    <>
      <p id={GRID_KEYS_ID} hidden>
        {KEYS}
      </p>
      <p className="gradebook-place">{sentence ?? KEYS}</p>
    </>
  )
}
