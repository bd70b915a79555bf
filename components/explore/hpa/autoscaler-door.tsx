'use client'

import type { ReactNode } from 'react'
import { ExplorerDoor } from '../kit/explorer-door'
import { lazyExplorer } from '../kit/lazy-explorer'

const Autoscaler = lazyExplorer(() => import('./autoscaler').then((module) => module.Autoscaler))

/** `children`: the autoscaler as it looks at the start. */
export function AutoscalerDoor({ children }: { children: ReactNode }) {
  return <ExplorerDoor explorer={<Autoscaler />}>{children}</ExplorerDoor>
}
