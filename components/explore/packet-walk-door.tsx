'use client'

import { lazy, type ReactNode, Suspense, useRef } from 'react'
import { useIsNear } from '../ui/use-is-near'

interface DoorProps {
  /** As the lesson names them. */
  scenarios: string
  /** The walk as it looks at the start. */
  children: ReactNode
}

/** The model and its buttons are loaded when the reader comes near. */
const PacketWalk = lazy(() =>
  import('./packet-walk').then((module) => ({ default: module.PacketWalk })).catch(() => ({ default: Missing })),
)

/** Where a packet walk stands in a lesson: a picture of the same size, which the walk replaces once it is near. */
export function PacketWalkDoor({ scenarios, children }: DoorProps) {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(place)
  return (
    <div ref={place}>
      {isNear ? (
        <Suspense fallback={children}>
          <PacketWalk scenarios={scenarios} />
        </Suspense>
      ) : (
        children
      )}
    </div>
  )
}

/** The script is gone: the connection is lost, or the site has a new release. The text below says the same. */
function Missing() {
  return <p role="alert">The drawing could not be loaded. What it would show stands below as text.</p>
}
