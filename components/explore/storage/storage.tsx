'use client'

import { useEffect, useId, useReducer, useRef } from 'react'
import { act } from '@/lib/explore/storage/act'
import { START } from '@/lib/explore/storage/begin'
import { StorageFrame } from './storage-frame'

/** A database with its storage, of which readers delete one object after the other. */
export function Storage() {
  const [world, doAct] = useReducer(act, START)
  const name = useId()
  const place = useRef<HTMLDivElement>(null)
  // What was deleted takes its button along; the keyboard goes on from what is told of it.
  useEffect(() => {
    const isLost = document.activeElement === document.body
    if (world !== START && isLost)
      place.current?.querySelector<HTMLElement>('.storage-told')?.focus({ preventScroll: true })
  }, [world])
  return (
    <div ref={place}>
      <StorageFrame world={world} name={name} act={doAct} />
    </div>
  )
}
