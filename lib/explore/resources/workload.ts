/** A Pod with one container, as its manifest sets it and as it behaves. CPU in millicores, memory in Mi. */
export interface Workload {
  name: WorkloadName
  /** As written; 0 stands for a line that is missing. */
  cpuRequest: number
  cpuLimit: number
  memoryRequest: number
  memoryLimit: number
  /** What it would use if nobody stopped it. */
  cpuWanted: number
  memoryWanted: number
  /** Whether its PriorityClass has the value 1000; without one it is 0. */
  hasPriority: boolean
}

export type WorkloadName = 'db' | 'web' | 'batch'

/** What a slider sets. */
export type Amount = 'cpuRequest' | 'cpuLimit' | 'memoryRequest' | 'memoryLimit' | 'cpuWanted' | 'memoryWanted'

/** The node. The system is everything that is not a Pod: operating system, kubelet, container runtime. */
export const NODE = { cpu: 2000, memory: 4096, system: 500 } as const

/** The default hard threshold memory.available<100Mi (`concepts/scheduling-eviction/node-pressure-eviction`). */
export const THRESHOLD = 100

/** A limit without a request makes a request of the same size, in the API server (`SetDefaults_Pod`, `pkg/apis/core/v1/defaults.go`). */
export function cpuRequestOf({ cpuRequest, cpuLimit }: Workload): number {
  return cpuRequest || cpuLimit
}

export function memoryRequestOf({ memoryRequest, memoryLimit }: Workload): number {
  return memoryRequest || memoryLimit
}

export type QosClass = 'Guaranteed' | 'Burstable' | 'BestEffort'

/** The class follows from requests and limits alone; nobody sets it (`concepts/workloads/pods/pod-qos`). */
export function qosOf(workload: Workload): QosClass {
  const { cpuLimit, memoryLimit } = workload
  if (cpuRequestOf(workload) + memoryRequestOf(workload) === 0) return 'BestEffort'
  const isEqual =
    cpuLimit > 0 && memoryLimit > 0 && cpuRequestOf(workload) === cpuLimit && memoryRequestOf(workload) === memoryLimit
  return isEqual ? 'Guaranteed' : 'Burstable'
}
