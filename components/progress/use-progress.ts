'use client'

import { useSyncExternalStore } from 'react'
import type { ProgressFacts } from '@/lib/progress/facts'
import { progressStore } from '@/lib/progress-store/progress-store'

/** What the learner did; `undefined` on the server and until it is known. */
export function useProgress(): ProgressFacts | undefined {
  return useSyncExternalStore(progressStore.subscribe, progressStore.getSnapshot, () => undefined)
}
