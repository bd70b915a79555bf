'use client'

import type { ReactNode } from 'react'
import { ExplorerDoor } from '../kit/explorer-door'
import { lazyExplorer } from '../kit/lazy-explorer'

const ControlLoop = lazyExplorer(() => import('./control-loop').then((module) => module.ControlLoop))

/** The control loop at rest, which the live one replaces. */
export function ControlLoopDoor({ children }: { children: ReactNode }) {
  return <ExplorerDoor explorer={<ControlLoop />}>{children}</ExplorerDoor>
}
