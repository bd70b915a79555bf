'use client'

import { type ComponentType, lazy, Suspense } from 'react'
import type { StorageTrouble } from '@/lib/progress-store/progress-state'
import { useStorageTrouble } from './use-storage-trouble'

type Notice = ComponentType<{ trouble: StorageTrouble }>

/** Most readers never need it. Where even this script does not arrive there is nothing to show it with. */
const StorageNotice = lazy(
  (): Promise<{ default: Notice }> => import('./storage-notice').catch(() => ({ default: () => null })),
)

/** Tells the learner once in a tab that progress is not kept, and why. */
export function StorageTroubleDoor() {
  const trouble = useStorageTrouble()
  if (!trouble) return null
  return (
    <Suspense>
      <StorageNotice trouble={trouble} />
    </Suspense>
  )
}
