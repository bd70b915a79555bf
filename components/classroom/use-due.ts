'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { DueWork } from '@/lib/classroom/due-work'
import { loadDue } from './load-due'

/** What is to do in classes, once it is known. */
export function useDue(): DueWork | undefined {
  const [due, setDue] = useState<DueWork>()
  const path = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: with a page that is gone to somebody may have signed in
  useEffect(() => {
    let isGone = false
    void loadDue().then((told) => !isGone && setDue(told))
    return () => {
      isGone = true
    }
  }, [path])
  return due
}
