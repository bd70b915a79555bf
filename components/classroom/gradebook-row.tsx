import { memo } from 'react'
import { type GradebookViewRow, readCells } from '@/lib/classroom/gradebook-view'
import { averageText, cellText } from '@/lib/classroom/gradebook-words'
import { GRID } from './grid-roles'
import './cell-states.css'

interface RowCellsProps extends Omit<GradebookViewRow, 'userId'> {
  /** All work of this learner. */
  href: string
}

/**
 * The cells of one learner. Their properties are plain texts, so that a row is rendered anew only when something in it
 * changed; a cell is nothing but its text, because there are thousands.
 */
export const RowCells = memo(function RowCells({ name, average, cells, href }: RowCellsProps) {
  return (
    <>
      <th {...GRID.rowHead}>
        <a href={href}>{name}</a>
      </th>
      <td {...GRID.cell}>{averageText(average)}</td>
      {readCells(cells).map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no other identity than its column
        <td key={at} {...GRID.cell} data-state={cell.state} data-hand={cell.isOverridden ? '' : undefined}>
          {cellText(cell)}
        </td>
      ))}
    </>
  )
})
