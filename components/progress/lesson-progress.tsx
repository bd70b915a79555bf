'use client'

import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import type { LessonWords } from './follow-reader'

/** Whoever does nothing for that long is reading the first screen. */
const WAKE_AFTER_MS = 3000

/** Loaded once there is something to follow: it weighs nothing on a page that comes to life. */
const LessonFollower = lazy(
  (): Promise<{ default: ComponentType<LessonWords> }> =>
    import('./lesson-follower').catch(() => ({ default: () => null })),
)

/** Records where the reader of a lesson is, and that it is read. */
export function LessonProgress(lesson: LessonWords) {
  const [isAwake, setIsAwake] = useState(false)

  useEffect(() => {
    const wake = () => setIsAwake(true)
    const timer = setTimeout(wake, WAKE_AFTER_MS)
    addEventListener('scroll', wake, { once: true, passive: true })
    return () => {
      clearTimeout(timer)
      removeEventListener('scroll', wake)
    }
  }, [])

  return (
    isAwake && (
      <Suspense>
        <LessonFollower {...lesson} />
      </Suspense>
    )
  )
}
