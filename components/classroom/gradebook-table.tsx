import type { ComponentProps } from 'react'
import type { GradebookColumn } from '@/lib/classroom/gradebook'
import { type GradebookLook, turnSort, writeLook } from '@/lib/classroom/gradebook-look'
import type { GradebookView } from '@/lib/classroom/gradebook-view'
import { averageText } from '@/lib/classroom/gradebook-words'
import { RowCells } from './gradebook-row'
import './gradebook.css'
import { GRID } from './grid-roles'

/** A column as its heading shows it. */
export interface ColumnHead extends GradebookColumn {
  /** When it is due, in words and in the time zone of the class. */
  due: string
}

interface GradebookTableProps {
  view: Omit<GradebookView, 'columns'> & { columns: readonly ColumnHead[] }
  /** Of the page itself; the pages of cells and learners are below it. */
  address: string
  look: GradebookLook
  /** Ids of the learners that are shown, in their order. */
  shown: readonly string[]
  grid: ComponentProps<'table'>
}

/** How many columns stand before those of assignments. */
export const LEADING_COLUMNS = 2

/** Learners × assignments. Whoever is not shown stays in the table, so that showing them again costs nothing. */
export function GradebookTable({ view, address, look, shown, grid }: GradebookTableProps) {
  const rows = new Map(view.rows.map((row) => [row.userId, row]))
  const isShown = new Set(shown)
  const hidden = [...rows.keys()].filter((id) => !isShown.has(id))
  return (
    <table {...GRID.whole} className="gradebook" aria-label="Grades" {...grid}>
      <thead {...GRID.group}>
        <tr {...GRID.row}>
          <SortHead {...{ look, address }} sort="name" title="Learner" />
          <SortHead {...{ look, address }} sort="average" title="Average" />
          {view.columns.map(({ id, title, due }) => (
            <SortHead key={id} {...{ look, address, title, due }} sort={id} />
          ))}
        </tr>
        <tr {...GRID.row} className="gradebook-averages">
          <th {...GRID.rowHead}>Class average</th>
          <td {...GRID.cell}>{averageText(view.average)}</td>
          {view.columns.map(({ id, average }) => (
            <td key={id} {...GRID.cell}>
              {averageText(average)}
            </td>
          ))}
        </tr>
      </thead>
      <tbody {...GRID.group}>
        {[...shown, ...hidden].map((id, at) => {
          const row = rows.get(id)
          if (!row) return null
          const { userId, ...cells } = row
          return (
            <tr key={userId} {...GRID.row} data-learner={userId} hidden={at >= shown.length}>
              <RowCells {...cells} href={`${address}/learners/${userId}`} />
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

interface SortHeadProps {
  look: GradebookLook
  address: string
  /** What it sorts by. */
  sort: string
  title: string
  due?: string
}

const ARIA_SORT = { up: 'ascending', down: 'descending' } as const

/**
 * A heading is a link to the page in that order; where the script runs, it sorts at once. Whoever moves from cell to cell by
 * ear hears what has the focus and what describes it, not what stands beside it in the cell.
 */
function SortHead({ look, address, sort, title, due }: SortHeadProps) {
  const isSorted = look.sort === sort
  const dueId = due ? `due-${sort}` : undefined
  return (
    <th {...GRID.columnHead} aria-sort={isSorted ? ARIA_SORT[look.direction] : undefined}>
      <a href={`${address}?${writeLook(turnSort(look, sort))}`} data-sort={sort} title={title} aria-describedby={dueId}>
        <span>{title}</span>
      </a>
      {due && (
        <span id={dueId} className="gradebook-due">
          {due}
        </span>
      )}
    </th>
  )
}
