'use client'

import { useState } from 'react'
import { play, START_VIEW } from '@/lib/explore/rollout/view-state'
import { RolloutFrame } from './rollout-frame'

/** A rolling update that readers set up, start, step and undo. */
export function Rollout() {
  const [view, setView] = useState(START_VIEW)
  return (
    <RolloutFrame
      view={view}
      act={{
        play: (action) => setView((now) => play(now, action)),
        choose: (nextWorks) => setView((now) => ({ ...now, nextWorks })),
      }}
    />
  )
}
