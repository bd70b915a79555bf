'use client'

import { useCallback, useEffect, useState } from 'react'

/** The time when somebody last looked at the page, and a way to look again: a tab is left open overnight. */
export function useNow(): [now: number, look: () => void] {
  const [now, setNow] = useState(Date.now)
  const look = useCallback(() => setNow(Date.now()), [])
  useEffect(() => {
    const onVisible = () => document.visibilityState === 'visible' && look()
    document.addEventListener('visibilitychange', onVisible)
    return () => document.removeEventListener('visibilitychange', onVisible)
  }, [look])
  return [now, look]
}
