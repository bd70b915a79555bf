'use client'

import type { ReactNode } from 'react'
import { ExplorerDoor } from '../kit/explorer-door'
import { lazyExplorer } from '../kit/lazy-explorer'

const Scheduler = lazyExplorer(() => import('./scheduler').then((module) => module.Scheduler))

/** `children`: the cluster as it looks at the start. */
export function SchedulerDoor({ children }: { children: ReactNode }) {
  return <ExplorerDoor explorer={<Scheduler />}>{children}</ExplorerDoor>
}
