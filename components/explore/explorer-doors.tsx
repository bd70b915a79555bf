'use client'

import type { ReactNode } from 'react'
import type { CacheExplorerView } from '@/lib/explore/build-cache/build-recipe'
import { ExplorerDoor, explorerDoor } from './kit/explorer-door'
import { lazyExplorer } from './kit/lazy-explorer'

/* Where explorers enter a lesson: one file for all, because each file of its own would be a request of its own. */

const CacheExplorer = lazyExplorer(() => import('./cache-explorer').then((module) => module.CacheExplorer))

/** `children`: the explorer as it looks at the start. */
export function CacheExplorerDoor({ view, children }: { view: CacheExplorerView; children: ReactNode }) {
  return <ExplorerDoor explorer={<CacheExplorer view={view} />}>{children}</ExplorerDoor>
}

const PacketWalk = lazyExplorer(() => import('./packet-walk').then((module) => module.PacketWalk))

/** `scenarios` as the lesson names them; `children`: the walk as it looks at the start. */
export function PacketWalkDoor({ scenarios, children }: { scenarios: string; children: ReactNode }) {
  return <ExplorerDoor explorer={<PacketWalk scenarios={scenarios} />}>{children}</ExplorerDoor>
}

/*
 * The explainers of clusters are drawn in the browser alone: on the server they would be a
 * hundred elements each that do nothing without a script, and their text version stands below anyway.
 */

export const AutoscalerDoor = explorerDoor(() => import('./hpa/autoscaler').then((module) => module.Autoscaler))
export const ControlLoopDoor = explorerDoor(() =>
  import('./control-loop/control-loop').then((module) => module.ControlLoop),
)
export const ProbesDoor = explorerDoor(() => import('./probes/probes').then((module) => module.Probes))
export const ResourcesDoor = explorerDoor(() => import('./resources/resources').then((module) => module.Resources))
export const RolloutDoor = explorerDoor(() => import('./rollout/rollout').then((module) => module.Rollout))
export const SchedulerDoor = explorerDoor(() => import('./scheduler/scheduler').then((module) => module.Scheduler))
export const ServiceEndpointsDoor = explorerDoor(() =>
  import('./service-endpoints/service-endpoints').then((module) => module.ServiceEndpoints),
)
export const StorageDoor = explorerDoor(() => import('./storage/storage').then((module) => module.Storage))
export const TrafficSplitDoor = explorerDoor(() =>
  import('./traffic-split/traffic-split').then((module) => module.TrafficSplit),
)
export const TriageDoor = explorerDoor(() => import('./triage/triage').then((module) => module.Triage))
