'use client'

import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import { moveInGrid } from './move-in-grid'

interface GridKeys {
  /** Where Tab leads when the page comes; the first cell where there is none, or it is not shown. */
  findStart(table: HTMLTableElement): HTMLTableCellElement | undefined
  /** Enter on a cell that is no link itself; with Control in a new tab. */
  open(cell: HTMLTableCellElement, isNewTab: boolean): void
  /** The focus came to a cell. */
  onPlace(cell: HTMLTableCellElement): void
}

export interface GridProps {
  ref: RefObject<HTMLTableElement | null>
  onKeyDown(event: KeyboardEvent): void
  onFocus(event: FocusEvent): void
}

/**
 * Makes a table one stop of the Tab key, in which arrows, Home, End and pages move (the ARIA grid pattern). The focus goes to
 * the link of a cell, or to the cell where it has none.
 *
 * Which cell is the stop is written past React: it would render thousands of cells anew for each step.
 */
export function useGridKeys({ findStart, open, onPlace }: GridKeys): GridProps {
  const ref = useRef<HTMLTableElement>(null)
  const stop = useRef<HTMLTableCellElement | undefined>(undefined)

  function moveStop(cell: HTMLTableCellElement): void {
    if (stop.current) targetOf(stop.current).tabIndex = -1
    stop.current = cell
    targetOf(cell).tabIndex = 0
  }

  // After each render: rows that are new have links that are stops by themselves, and the stop may be gone.
  useLayoutEffect(() => {
    const table = ref.current
    if (!table) return
    for (const link of table.querySelectorAll<HTMLElement>('a:not([tabindex])')) link.tabIndex = -1
    const cell = stop.current ?? findStart(table)
    const first = table.rows[0]?.cells[0]
    if (cell && isSeen(cell)) moveStop(cell)
    else if (first) moveStop(first)
  })

  function onFocus({ target }: FocusEvent): void {
    const cell = cellOf(target)
    if (!cell) return
    moveStop(cell)
    onPlace(cell)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const cell = cellOf(event.target)
    const table = ref.current
    if (!cell || !table || event.altKey || event.shiftKey) return
    const isFar = event.ctrlKey || event.metaKey
    if (event.key === 'Enter' && event.target === cell) {
      event.preventDefault()
      open(cell, isFar)
      return
    }
    const rows = [...table.rows].filter((row) => !row.hidden)
    const from = { row: rows.findIndex((row) => row.contains(cell)), column: cell.cellIndex }
    const size = { rows: rows.length, columns: table.rows[0]?.cells.length ?? 0, page: countSeenRows(table) }
    const to = moveInGrid(from, { key: event.key, isFar }, size)
    const next = to && rows[to.row]?.cells[to.column]
    if (!next) return
    event.preventDefault()
    // Only a stop can take the focus.
    moveStop(next)
    targetOf(next).focus({ preventScroll: true })
    // Unlike focusing this keeps clear of what sticks to the edges (scroll-padding).
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  return { ref, onKeyDown, onFocus }
}

/** The cell that something is in, or is itself. */
export function cellOf(target: EventTarget): HTMLTableCellElement | undefined {
  const cell = target instanceof Element ? target.closest('td, th') : null
  return cell instanceof HTMLTableCellElement ? cell : undefined
}

function targetOf(cell: HTMLTableCellElement): HTMLElement {
  return cell.querySelector('a') ?? cell
}

function isSeen(cell: HTMLTableCellElement): boolean {
  return cell.isConnected && !cell.closest('tr')?.hidden
}

/** How many rows fit between the headings and the lower edge. */
function countSeenRows({ parentElement, tHead, tBodies }: HTMLTableElement): number {
  const height = [...(tBodies[0]?.rows ?? [])].find((row) => !row.hidden)?.offsetHeight ?? 0
  const room = (parentElement?.clientHeight ?? 0) - (tHead?.offsetHeight ?? 0)
  return height > 0 ? Math.max(1, Math.floor(room / height)) : 1
}
