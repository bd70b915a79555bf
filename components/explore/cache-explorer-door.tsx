'use client'

import { lazy, type ReactNode, Suspense, useRef } from 'react'
import type { CacheExplorerView } from '@/lib/explore/build-cache/build-recipe'
import { useIsNear } from '../ui/use-is-near'

interface DoorProps {
  view: CacheExplorerView
  /** The explorer as it looks at the start. */
  children: ReactNode
}

/** The model and its controls are loaded when the reader comes near. */
const CacheExplorer = lazy(() =>
  import('./cache-explorer').then((module) => ({ default: module.CacheExplorer })).catch(() => ({ default: Missing })),
)

/** Where an explorer stands in a lesson: a picture of the same size, which the explorer replaces once it is near. */
export function CacheExplorerDoor({ view, children }: DoorProps) {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(place)
  return (
    <div ref={place}>
      {isNear ? (
        <Suspense fallback={children}>
          <CacheExplorer view={view}>{children}</CacheExplorer>
        </Suspense>
      ) : (
        children
      )}
    </div>
  )
}

/** The script is gone: the connection is lost, or the site has a new release. The text below says the same. */
function Missing({ children }: DoorProps) {
  return (
    <>
      <p role="alert">The controls could not be loaded. What they would show stands below as text.</p>
      {children}
    </>
  )
}
