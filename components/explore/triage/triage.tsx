'use client'

import { useId, useState } from 'react'
import { answer, START } from '@/lib/explore/triage/walk'
import { TriageFrame } from './triage-frame'

/** The decision tree from STATUS to cause, to be walked. */
export function Triage() {
  const name = useId()
  const [walk, setWalk] = useState(START)
  return (
    <TriageFrame
      walk={walk}
      name={name}
      act={{
        answer: (at, choice) => setWalk((now) => answer(now, at, choice)),
        again: () => setWalk(START),
      }}
    />
  )
}
