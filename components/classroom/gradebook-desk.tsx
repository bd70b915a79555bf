'use client'

import { useRouter } from 'next/navigation'
import { type MouseEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { type GradebookLook, readLook, turnSort, writeLook } from '@/lib/classroom/gradebook-look'
import { type GradebookView, readGradebookView } from '@/lib/classroom/gradebook-view'
import { lookSentence } from '@/lib/classroom/gradebook-words'
import { sortGradebook } from '@/lib/classroom/sort-gradebook'
import { GradebookControls } from './gradebook-controls'
import { GradebookPlace } from './gradebook-place'
import { type ColumnHead, GradebookTable, LEADING_COLUMNS } from './gradebook-table'
import { cellOf, useGridKeys } from './use-grid-keys'
import './gradebook-desk.css'

interface GradebookDeskProps {
  view: Omit<GradebookView, 'columns'> & { columns: readonly ColumnHead[] }
  /** As the address of the page says; later the browser decides. */
  first: GradebookLook
  /** Of the page, without a query. */
  address: string
}

/** Safari refuses more than a hundred changes of the address in half a minute. */
const WRITE_ADDRESS_MS = 400
/** Of the mouse; those after it are for the browser's own menus. */
const MIDDLE_BUTTON = 1

/** The gradebook with all that sorts, filters and searches it. */
export function GradebookDesk({ view, first, address }: GradebookDeskProps) {
  const router = useRouter()
  const { look, setLook, keepPlace } = useLook(first, view)
  const [place, setPlace] = useState<HTMLTableCellElement>()
  const gradebook = useMemo(() => readGradebookView(view), [view])
  // The field takes every letter at once; the table may be a moment behind.
  const shownLook = useDeferredValue(look)
  const shown = useMemo(() => sortGradebook(gradebook, shownLook).map(({ userId }) => userId), [gradebook, shownLook])

  function pathOf(cell: HTMLTableCellElement): string | undefined {
    const learner = cell.closest('tr')?.dataset.learner
    const column = view.columns[cell.cellIndex - LEADING_COLUMNS]
    return learner && column && `${column.id}/${learner}`
  }

  function open(cell: HTMLTableCellElement, isNewTab: boolean): void {
    const path = pathOf(cell)
    if (!path) return
    if (isNewTab) {
      window.open(`${address}/work/${path}`, '_blank', 'noopener')
      return
    }
    keepPlace(path)
    router.push(`${address}/work/${path}`)
  }

  function onClick(event: MouseEvent): void {
    const cell = cellOf(event.target)
    if (!cell || event.button > MIDDLE_BUTTON) return
    const isNewTab = event.ctrlKey || event.metaKey || event.button === MIDDLE_BUTTON
    if (event.target === cell) {
      open(cell, isNewTab)
      return
    }
    const link = cell.querySelector('a')
    // What else is asked of a link is the browser's to do.
    if (!link || isNewTab || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (link.dataset.sort) setLook(turnSort(look, link.dataset.sort))
    else {
      keepPlace()
      router.push(link.href)
    }
  }

  const grid = useGridKeys({
    open,
    onPlace: setPlace,
    findStart(table) {
      const path = new URLSearchParams(window.location.search).get('cell')
      const start = path ? [...table.querySelectorAll('td')].find((cell) => pathOf(cell) === path) : undefined
      start?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      return start
    },
  })

  return (
    <>
      <GradebookControls
        {...{ address, look }}
        columns={view.columns}
        change={(changed) => setLook({ ...look, ...changed })}
      />
      <p role="status" className="gradebook-said">
        {lookSentence(gradebook, shownLook, shown.length)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls both ways, by keyboard and without the script too */}
      <section className="gradebook-region" tabIndex={0} aria-label="Gradebook">
        <GradebookTable
          {...{ view, address, shown }}
          look={shownLook}
          grid={{ ...grid, onClick, onAuxClick: onClick }}
        />
      </section>
      <GradebookPlace cell={place} gradebook={gradebook} />
    </>
  )
}

/** The look, kept in the address too: a reload, a bookmark and the way back show the same. */
function useLook(first: GradebookLook, { columns }: GradebookDeskProps['view']) {
  const [look, setLook] = useState(() => {
    // After going back, what the server sent with this page may be older than its address.
    if (typeof window === 'undefined') return first
    return readLook(
      new URLSearchParams(window.location.search),
      columns.map(({ id }) => id),
    )
  })
  const written = useRef(look)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (written.current === look) return
    waiting.current = setTimeout(() => {
      written.current = look
      writeAddress(writeLook(look))
    }, WRITE_ADDRESS_MS)
    return () => clearTimeout(waiting.current)
  }, [look])

  /** Whoever comes back finds the cell again. What waits to be written would take back the way to the next page. */
  function keepPlace(cell?: string): void {
    clearTimeout(waiting.current)
    written.current = look
    const query = writeLook(look)
    if (cell) query.set('cell', cell)
    writeAddress(query)
  }

  return { look, setLook, keepPlace }
}

function writeAddress(query: URLSearchParams): void {
  window.history.replaceState(null, '', query.size > 0 ? `?${query}` : window.location.pathname)
}
