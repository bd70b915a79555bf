'use client'

import type { ReactNode } from 'react'
import { ExplorerDoor } from '../kit/explorer-door'
import { lazyExplorer } from '../kit/lazy-explorer'

const Rollout = lazyExplorer(() => import('./rollout').then((module) => module.Rollout))

/** `children`: the update as it looks at the start. */
export function RolloutDoor({ children }: { children: ReactNode }) {
  return <ExplorerDoor explorer={<Rollout />}>{children}</ExplorerDoor>
}
