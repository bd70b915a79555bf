'use client'

import { useId, useState } from 'react'
import { change, DEFAULTS, START_TIME } from '@/lib/explore/hpa/settings'
import { AutoscalerFrame } from './autoscaler-frame'

/** An autoscaler that readers set up and look at moment by moment. */
export function Autoscaler() {
  const [settings, setSettings] = useState(DEFAULTS)
  const [time, setTime] = useState(START_TIME)
  const name = useId()
  return (
    <AutoscalerFrame
      settings={settings}
      time={time}
      name={name}
      act={{ change: (part) => setSettings((now) => change(now, part)), look: setTime }}
    />
  )
}
