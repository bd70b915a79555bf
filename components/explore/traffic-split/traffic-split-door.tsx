'use client'

import type { ReactNode } from 'react'
import { ExplorerDoor } from '../kit/explorer-door'
import { lazyExplorer } from '../kit/lazy-explorer'

const TrafficSplit = lazyExplorer(() => import('./traffic-split').then((module) => module.TrafficSplit))

/** `children`: the split as it looks at the start. */
export function TrafficSplitDoor({ children }: { children: ReactNode }) {
  return <ExplorerDoor explorer={<TrafficSplit />}>{children}</ExplorerDoor>
}
