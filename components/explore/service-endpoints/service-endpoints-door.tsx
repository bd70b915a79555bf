'use client'

import type { ReactNode } from 'react'
import { ExplorerDoor } from '../kit/explorer-door'
import { lazyExplorer } from '../kit/lazy-explorer'

const ServiceEndpoints = lazyExplorer(() => import('./service-endpoints').then((module) => module.ServiceEndpoints))

/** The Service as it looks at the start, which the live one replaces. */
export function ServiceEndpointsDoor({ children }: { children: ReactNode }) {
  return <ExplorerDoor explorer={<ServiceEndpoints />}>{children}</ExplorerDoor>
}
