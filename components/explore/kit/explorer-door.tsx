'use client'

import { type ComponentType, type ReactNode, Suspense, useRef } from 'react'
import { useIsNear } from '../../ui/use-is-near'
import { lazyExplorer } from './lazy-explorer'

interface ExplorerDoorProps {
  /** Made by `lazyExplorer`, so that its script is loaded only when it is shown. */
  explorer: ReactNode
  /** What stands there until then, of about the same size. */
  children: ReactNode
}

/** Where an explorer stands in a lesson: the picture that holds its place, which it replaces once the reader comes near. */
export function ExplorerDoor({ explorer, children }: ExplorerDoorProps) {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(place)
  return <div ref={place}>{isNear ? <Suspense fallback={children}>{explorer}</Suspense> : children}</div>
}

/** A door for an explorer that nobody draws before its script is there: its place is held empty. */
export function explorerDoor(load: () => Promise<ComponentType>) {
  const Explorer = lazyExplorer(load)
  return function Door() {
    return (
      <ExplorerDoor explorer={<Explorer />}>
        <div className="kit-place needs-js" />
      </ExplorerDoor>
    )
  }
}
