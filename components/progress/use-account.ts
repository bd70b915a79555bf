'use client'

import { useSyncExternalStore } from 'react'
import type { AccountState } from '@/lib/progress-store/progress-state'
import { progressStore } from '@/lib/progress-store/progress-store'

/** How the account of whoever is signed in stands; `undefined` where nobody is, and until it is known. */
export function useAccount(): AccountState | undefined {
  return useSyncExternalStore(progressStore.follow, progressStore.getAccount, () => undefined)
}
