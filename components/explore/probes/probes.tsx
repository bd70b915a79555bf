'use client'

import { useId, useState } from 'react'
import { changeSettings, choosePreset, START_VIEW } from '@/lib/explore/probes/view-state'
import { ProbesFrame } from './probes-frame'

/** A container and its probes, which readers set up and look at second by second. */
export function Probes() {
  const [view, setView] = useState(START_VIEW)
  const name = useId()
  return (
    <ProbesFrame
      view={view}
      name={name}
      act={{
        choose: (preset) => setView((now) => choosePreset(now, preset)),
        set: (settings) => setView((now) => changeSettings(now, settings)),
        show: (shown) => setView((now) => ({ ...now, shown })),
        look: (at) => setView((now) => ({ ...now, at })),
      }}
    />
  )
}
