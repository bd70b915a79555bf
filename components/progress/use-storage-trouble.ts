'use client'

import { useSyncExternalStore } from 'react'
import type { StorageTrouble } from '@/lib/progress-store/progress-state'
import { progressStore } from '@/lib/progress-store/progress-store'

/** Why progress may not be kept, once something was to be kept. */
export function useStorageTrouble(): StorageTrouble | undefined {
  return useSyncExternalStore(progressStore.follow, progressStore.getTrouble, () => undefined)
}
