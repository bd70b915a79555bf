'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { findAnnouncement, findCorrection } from '@/lib/classroom/remaining-time'

const TICK_MS = 1_000
/** Long enough to be read; then the clock says it better. */
const TOLD_MS = 30_000

/**
 * What is left of a time limit, counted from what the server said last and not by the clock of the computer, which may be
 * wrong. Undefined without a limit.
 */
export function useRemaining(startMs: number | undefined, onEnd: () => void) {
  const [remainingMs, setRemaining] = useState(startMs)
  const [announcement, setAnnouncement] = useState<string>()
  const end = useRef<number>(undefined)
  // A page that is opened after the end hears of it, too.
  const before = useRef(Math.max(startMs ?? 0, 1))
  const latestOnEnd = useRef(onEnd)
  useEffect(() => {
    latestOnEnd.current = onEnd
  })

  const look = useCallback(() => {
    if (end.current === undefined) return
    const left = end.current - performance.now()
    const news = findAnnouncement(before.current, left)
    if (news) setAnnouncement(news)
    const isOver = before.current > 0 && left <= 0
    before.current = left
    setRemaining(left)
    if (isOver) latestOnEnd.current()
  }, [])

  /** What the server says is left now. */
  const sync = useCallback(
    (leftMs: number) => {
      const counted = end.current === undefined ? leftMs : end.current - performance.now()
      const news = findCorrection(counted, leftMs)
      if (news) setAnnouncement(news)
      end.current = performance.now() + leftMs
      look()
    },
    [look],
  )

  useEffect(() => {
    if (startMs === undefined) return
    end.current ??= performance.now() + startMs
    look()
    const ticking = setInterval(look, TICK_MS)
    // A hidden page is woken up once a minute at most.
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(ticking)
      document.removeEventListener('visibilitychange', look)
    }
  }, [startMs, look])

  useEffect(() => {
    if (announcement === undefined) return
    const told = setTimeout(() => setAnnouncement(undefined), TOLD_MS)
    return () => clearTimeout(told)
  }, [announcement])

  return { remainingMs, announcement, sync }
}
