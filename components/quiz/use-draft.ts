'use client'

import { useCallback, useEffect, useRef } from 'react'
import { progressStore } from '@/lib/progress-store/progress-store'
import { isBegun, type QuizRun, readRun } from '@/lib/quiz/quiz-run'

/** Long enough not to write at every key, short enough that a closed lid costs no word. */
const SAVE_AFTER_MS = 300

/**
 * Keeps a quiz that is under way in the browser: call the result with every change, and with `undefined` once it is
 * handed in. What was not written yet is written when the page goes.
 */
export function useDraft(lessonId: string): (run: QuizRun | undefined) => void {
  const waiting = useRef<{ run: QuizRun | undefined; timer: ReturnType<typeof setTimeout> }>(undefined)

  const flush = useCallback(() => {
    if (!waiting.current) return
    clearTimeout(waiting.current.timer)
    const { run } = waiting.current
    waiting.current = undefined
    if (run && isBegun(run)) void progressStore.saveDraft(draftKey(lessonId), run)
    else void progressStore.dropDraft(draftKey(lessonId))
  }, [lessonId])

  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && flush()
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return useCallback(
    (run) => {
      if (waiting.current) clearTimeout(waiting.current.timer)
      waiting.current = { run, timer: setTimeout(flush, SAVE_AFTER_MS) }
    },
    [flush],
  )
}

/** The quiz of a lesson as it was left; undefined where none is under way. */
export async function findDraft(lessonId: string): Promise<QuizRun | undefined> {
  return readRun(await progressStore.readDraft(draftKey(lessonId)))
}

/** By lesson and not by quiz, which is not known before it has been loaded. */
function draftKey(lessonId: string): string {
  return `quiz:${lessonId}`
}
