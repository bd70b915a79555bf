'use client'

import { useCallback, useEffect } from 'react'
import { hasStatus } from '../quiz/ask-server'

const EVERY_MS = 60_000
/** Well below the grace that the server gives to what is handed in at the last moment. */
const PATIENCE_MS = 3_000

interface ServerClock {
  /** Where the server tells what is left; undefined without a limit. */
  path: string | undefined
  sync(remainingMs: number): void
}

/**
 * Keeps the clock of a page right while nothing is saved: an instructor may give more time to somebody who only reads, or
 * take it back. Asked every minute, when the page is looked at again, and by the function that is returned: whether there
 * is time left.
 */
export function useServerClock({ path, sync }: ServerClock): () => Promise<boolean> {
  const ask = useCallback(async () => {
    const remainingMs = path === undefined ? undefined : await askRemaining(path)
    if (remainingMs === undefined) return false
    sync(remainingMs)
    return remainingMs > 0
  }, [path, sync])

  useEffect(() => {
    if (path === undefined) return
    const look = () => document.visibilityState === 'visible' && void ask()
    const asking = setInterval(look, EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(asking)
      document.removeEventListener('visibilitychange', look)
    }
  }, [path, ask])

  return ask
}

/** Never throws; 0 where nothing more is taken, undefined where the server cannot say. */
async function askRemaining(path: string): Promise<number | undefined> {
  try {
    const response = await fetch(path, {
      headers: { accept: 'application/json' },
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const told: unknown = await response.json()
    if (hasStatus(told, 'closed')) return 0
    const isTold = hasStatus(told, 'running') && 'remainingMs' in told && typeof told.remainingMs === 'number'
    return isTold ? Number(told.remainingMs) : undefined
  } catch {
    return undefined
  }
}
