'use client'

import { type ReactNode, Suspense, useRef } from 'react'
import { useIsNear } from '../../ui/use-is-near'

interface ExplorerDoorProps {
  /** Made by `lazyExplorer`, so that its script is loaded only when it is shown. */
  explorer: ReactNode
  /** The explorer as it looks at the start. */
  children: ReactNode
}

/** Where an explorer stands in a lesson: a picture of the same size, which the explorer replaces once the reader comes near. */
export function ExplorerDoor({ explorer, children }: ExplorerDoorProps) {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(place)
  return <div ref={place}>{isNear ? <Suspense fallback={children}>{explorer}</Suspense> : children}</div>
}
