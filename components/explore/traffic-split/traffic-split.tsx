'use client'

import { useState } from 'react'
import { act, type SplitAction, START } from '@/lib/explore/traffic-split/split'
import { TrafficSplitFrame } from './traffic-split-frame'

/** Blue-green and canary, side by side; readers set Pods, weights and selectors. */
export function TrafficSplit() {
  const [split, setSplit] = useState(START)
  const [last, setLast] = useState<SplitAction>()
  return (
    <TrafficSplitFrame
      split={split}
      last={last}
      act={(action) => {
        setSplit((now) => act(now, action))
        setLast(action)
      }}
    />
  )
}
