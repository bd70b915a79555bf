'use client'

import { useId, useReducer } from 'react'
import { reduceScheduler, START } from '@/lib/explore/scheduler/scheduler-state'
import { SchedulerFrame } from './scheduler-frame'

/** A scheduler that readers give Pods to, on nodes that they taint and cordon. */
export function Scheduler() {
  const [state, act] = useReducer(reduceScheduler, START)
  const name = useId()
  return <SchedulerFrame state={state} name={name} act={act} />
}
