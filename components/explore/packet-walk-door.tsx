'use client'

import type { ReactNode } from 'react'
import { ExplorerDoor } from './kit/explorer-door'
import { lazyExplorer } from './kit/lazy-explorer'

const PacketWalk = lazyExplorer(() => import('./packet-walk').then((module) => module.PacketWalk))

interface DoorProps {
  /** As the lesson names them. */
  scenarios: string
  /** The walk as it looks at the start. */
  children: ReactNode
}

export function PacketWalkDoor({ scenarios, children }: DoorProps) {
  return <ExplorerDoor explorer={<PacketWalk scenarios={scenarios} />}>{children}</ExplorerDoor>
}
