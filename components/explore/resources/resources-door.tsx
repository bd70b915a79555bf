'use client'

import type { ReactNode } from 'react'
import { ExplorerDoor } from '../kit/explorer-door'
import { lazyExplorer } from '../kit/lazy-explorer'

const Resources = lazyExplorer(() => import('./resources').then((module) => module.Resources))

/** `children`: the node as it looks at the start. */
export function ResourcesDoor({ children }: { children: ReactNode }) {
  return <ExplorerDoor explorer={<Resources />}>{children}</ExplorerDoor>
}
