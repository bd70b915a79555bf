'use client'

import type { ReactNode } from 'react'
import type { CacheExplorerView } from '@/lib/explore/build-cache/build-recipe'
import { ExplorerDoor } from './kit/explorer-door'
import { lazyExplorer } from './kit/lazy-explorer'

const CacheExplorer = lazyExplorer(() => import('./cache-explorer').then((module) => module.CacheExplorer))

interface DoorProps {
  view: CacheExplorerView
  /** The explorer as it looks at the start. */
  children: ReactNode
}

export function CacheExplorerDoor({ view, children }: DoorProps) {
  return <ExplorerDoor explorer={<CacheExplorer view={view} />}>{children}</ExplorerDoor>
}
