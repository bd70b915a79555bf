'use client'

import { useId, useState } from 'react'
import { readScenarios } from '@/lib/explore/packet-walk/scenarios'
import { walkPacket } from '@/lib/explore/packet-walk/walk-packet'
import { goBack, goOn, START } from '@/lib/explore/packet-walk/walk-state'
import { PacketWalkFrame } from './packet-walk-frame'

/** Follows a packet step by step, at the reader's pace. */
export function PacketWalk({ scenarios: ids }: { scenarios: string }) {
  const [state, setState] = useState(START)
  const name = useId()
  const scenarios = readScenarios(ids) ?? []
  return (
    <PacketWalkFrame
      scenarios={scenarios}
      state={state}
      name={name}
      act={{
        choose: (scenario) => setState({ scenario, step: 0 }),
        back: () => setState(goBack),
        next: () =>
          setState((now) => {
            const scenario = scenarios[now.scenario]
            return scenario ? goOn(now, walkPacket(scenario)) : now
          }),
      }}
    />
  )
}
