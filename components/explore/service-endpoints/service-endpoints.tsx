'use client'

import { useId, useState } from 'react'
import {
  chooseSelector,
  chooseTargetPort,
  START,
  send,
  togglePart,
} from '@/lib/explore/service-endpoints/explorer-state'
import { ServiceEndpointsFrame } from './service-endpoints-frame'

/** Change a Service or its Pods, and see who gets the next requests. */
export function ServiceEndpoints() {
  const [state, setState] = useState(START)
  const name = useId()
  return (
    <ServiceEndpointsFrame
      state={state}
      name={name}
      act={{
        chooseSelector: (selector) => setState((now) => chooseSelector(now, selector)),
        chooseTargetPort: (port) => setState((now) => chooseTargetPort(now, port)),
        toggle: (pod, part) => setState((now) => togglePart(now, pod, part)),
        send: (count) => setState((now) => send(now, count)),
        restart: () => setState(START),
      }}
    />
  )
}
