'use client'

import { useEffect, useRef } from 'react'

/** Ids of the pages that this window has shown. */
const shown = new Set<string>()

/**
 * Loads the page again where the browser shows it a second time, as it was: after "back", its clock and its answers are
 * of then, and what was answered since would be overwritten. The server gives each page that it makes an id of its own.
 */
export function useFreshPage(pageId: string): void {
  const isMine = useRef(false)
  useEffect(() => {
    // While developing, React runs effects twice; that is the same showing.
    if (shown.has(pageId) && !isMine.current) window.location.reload()
    shown.add(pageId)
    isMine.current = true
    const reload = (event: PageTransitionEvent) => event.persisted && window.location.reload()
    window.addEventListener('pageshow', reload)
    return () => window.removeEventListener('pageshow', reload)
  }, [pageId])
}
