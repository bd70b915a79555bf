'use client'

import { useId, useReducer } from 'react'
import { reduceResources, START } from '@/lib/explore/resources/resources-state'
import { ResourcesFrame } from './resources-frame'

/** A node whose Pods readers give requests, limits and appetite. */
export function Resources() {
  const [state, act] = useReducer(reduceResources, START)
  const name = useId()
  return <ResourcesFrame state={state} name={name} act={act} />
}
