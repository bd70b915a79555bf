'use client'

import { type ReactNode, useRef, useState } from 'react'
import { matches } from './matches'

interface StatusFinderProps {
  /** How many there are. */
  total: number
  /** The list, drawn by the server: whole where no script runs. */
  children: ReactNode
}

/**
 * A field over the list of statuses that leaves only those with the words in it. The list is not drawn again; its
 * entries are hidden and shown where they stand.
 */
export function StatusFinder({ total, children }: StatusFinderProps) {
  const list = useRef<HTMLDivElement>(null)
  const [found, setFound] = useState(total)

  function filter(query: string) {
    const entries = [...(list.current?.querySelectorAll('article') ?? [])]
    for (const entry of entries) entry.hidden = !matches(entry.textContent, query)
    setFound(entries.filter((entry) => !entry.hidden).length)
  }

  return (
    <>
      <div className="status-finder needs-js">
        <label>
          <span>Find a status, or words of its message</span>
          <input
            className="text-field"
            type="search"
            autoComplete="off"
            spellCheck={false}
            placeholder="back-off, 137, not found …"
            onChange={(event) => filter(event.currentTarget.value)}
          />
        </label>
        <p role="status">{found === total ? `${total} statuses` : `${found} of ${total}`}</p>
      </div>
      <div ref={list}>{children}</div>
    </>
  )
}
