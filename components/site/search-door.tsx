'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { slashOpensSearch } from './slash-key'

/** The dialog, the search library and the index are loaded when somebody first searches. */
const SearchDialog = lazy(() => import('./search-dialog').catch(() => ({ default: SearchMissing })))

/** The script is gone: the connection is lost, or the site has a new release. What stands on the page must survive that. */
function SearchMissing() {
  return <p role="alert">The search could not be loaded. Reload the page to try again.</p>
}

export function SearchDoor() {
  const [opened, setOpened] = useState(0)

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isSearchKey(event)) return
      event.preventDefault()
      setOpened((count) => count + 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <>
      <button
        type="button"
        className="search-button needs-js"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={() => setOpened((count) => count + 1)}
      >
        Search <kbd>/</kbd>
      </button>
      {opened > 0 && (
        <Suspense>
          <SearchDialog opened={opened} />
        </Suspense>
      )}
    </>
  )
}

/** `/` outside of fields unless it is turned off, Ctrl-K or Cmd-K anywhere. */
function isSearchKey(event: KeyboardEvent): boolean {
  // Filling in a field for the user, browsers send key events without a key.
  if (event.key?.toLowerCase() === 'k') return (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')
  return event.key === '/' && slashOpensSearch() && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
}

/** A large door to the search, for pages on which nothing else is left to do. */
export function OpenSearch() {
  return (
    <button
      type="button"
      className="button needs-js"
      onClick={() => document.querySelector<HTMLButtonElement>('.search-button')?.click()}
    >
      Search the course
    </button>
  )
}
