'use client'

import { useSyncExternalStore } from 'react'
import { EMPTY_MIRROR, type ProgressMirror, readMirror, subscribeToMirror } from '@/lib/progress-store/progress-mirror'

/** The little that is known without loading anything; empty on the server and while the page comes to life. */
export function useProgressMirror(): ProgressMirror {
  return useSyncExternalStore(subscribeToMirror, readMirror, () => EMPTY_MIRROR)
}
