'use client'

import { useEffect, useState } from 'react'
import { NO_PROGRESS } from '@/lib/progress/facts'
import { hasFacts } from '@/lib/progress/find-news'
import { progressStore } from '@/lib/progress-store/progress-store'

const WORDS = {
  going: 'What it has left in this browser goes too…',
  gone: 'Nothing of it is left in this browser.',
  refused: 'This browser refused to erase what it keeps. Clear this site’s data in its settings.',
} as const

/** To be shown once an account is deleted: takes away what it has left in this browser, and says so. */
export function ForgetHere() {
  const [step, setStep] = useState<keyof typeof WORDS>('going')
  useEffect(() => {
    void progressStore.leaveAccount('erase').then(() => {
      setStep(hasFacts(progressStore.getSnapshot() ?? NO_PROGRESS) ? 'refused' : 'gone')
    })
  }, [])
  return <p role="status">{WORDS[step]}</p>
}
