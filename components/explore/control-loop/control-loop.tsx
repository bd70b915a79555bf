'use client'

import { useState } from 'react'
import { crashContainer, cutOffNode, deletePod, reconnectNode, setReplicas } from '@/lib/explore/control-loop/act'
import { pass, step } from '@/lib/explore/control-loop/run'
import { START } from '@/lib/explore/control-loop/world'
import { ControlLoopFrame } from './control-loop-frame'

const SECONDS = 10

/** Disturb a Deployment and watch its controllers put it right, one change at a time. */
export function ControlLoop() {
  const [world, setWorld] = useState(START)
  return (
    <ControlLoopFrame
      world={world}
      act={{
        setReplicas: (replicas) => setWorld((now) => setReplicas(now, replicas)),
        deletePod: (name) => setWorld((now) => deletePod(now, name)),
        crash: (name) => setWorld((now) => crashContainer(now, name)),
        cutOff: (node) => setWorld((now) => cutOffNode(now, node)),
        reconnect: (node) => setWorld((now) => reconnectNode(now, node)),
        step: () => setWorld(step),
        pass: () => setWorld((now) => pass(now, SECONDS)),
        restart: () => setWorld(START),
      }}
    />
  )
}
