import type { Workload } from './workload'

export type SituationId = 'calm' | 'cpu' | 'limit' | 'short' | 'greedy' | 'gone'

export interface Situation {
  id: SituationId
  label: string
  workloads: readonly Workload[]
  isFast: boolean
}

const DB: Workload = {
  name: 'db',
  cpuRequest: 500,
  cpuLimit: 500,
  memoryRequest: 1024,
  memoryLimit: 1024,
  cpuWanted: 300,
  memoryWanted: 700,
  hasPriority: false,
}

const WEB: Workload = {
  name: 'web',
  cpuRequest: 400,
  cpuLimit: 800,
  memoryRequest: 512,
  memoryLimit: 1024,
  cpuWanted: 300,
  memoryWanted: 400,
  hasPriority: false,
}

const BATCH: Workload = {
  name: 'batch',
  cpuRequest: 0,
  cpuLimit: 0,
  memoryRequest: 0,
  memoryLimit: 0,
  cpuWanted: 600,
  memoryWanted: 300,
  hasPriority: false,
}

/** Where a reader can begin. */
export const SITUATIONS: readonly Situation[] = [
  { id: 'calm', label: 'All is well', workloads: [DB, WEB, BATCH], isFast: false },
  {
    id: 'cpu',
    label: 'All want the CPU',
    workloads: [
      { ...DB, cpuWanted: 2000 },
      { ...WEB, cpuLimit: 0, cpuWanted: 2000 },
      { ...BATCH, cpuWanted: 2000 },
    ],
    isFast: false,
  },
  {
    id: 'limit',
    label: 'One passes its limit',
    workloads: [DB, { ...WEB, memoryWanted: 1200 }, BATCH],
    isFast: false,
  },
  {
    id: 'short',
    label: 'The node runs short',
    workloads: [DB, { ...WEB, memoryWanted: 900 }, { ...BATCH, memoryWanted: 1920 }],
    isFast: false,
  },
  {
    id: 'greedy',
    label: 'A large Burstable Pod',
    workloads: [DB, { ...WEB, memoryLimit: 0, memoryWanted: 2560 }, { ...BATCH, memoryWanted: 300 }],
    isFast: false,
  },
  {
    id: 'gone',
    label: 'Memory gone at once',
    workloads: [DB, { ...WEB, memoryWanted: 900 }, { ...BATCH, memoryWanted: 3000 }],
    isFast: true,
  },
]
