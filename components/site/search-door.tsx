'use client'

import { lazy, Suspense, useEffect, useState } from 'react'

/** The dialog, the search library and the index are loaded when somebody first searches. */
const SearchDialog = lazy(() => import('./search-dialog'))

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

/** `/` outside of fields, Ctrl-K or Cmd-K anywhere. */
function isSearchKey(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k') return event.ctrlKey || event.metaKey
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')
  return event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
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
