'use client'

import { explorerDoor } from './kit/explorer-door'

/*
 * Where the explainers of clusters enter a lesson. They are drawn in the browser alone: on the server they would be a
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
