import { writeMemory, writeMillicores } from './quantity'
import { aboveRequest, type Holder, oomScore, oomScoreAdjustment } from './rank-memory'
import { type CpuShare, shareCpu } from './share-cpu'
import { type MemoryEvent, type MemoryFate, type MemoryStory, victimOf } from './tell-memory'
import { cpuRequestOf, memoryRequestOf, qosOf, THRESHOLD, type Workload } from './workload'

/** Why a Pod has its class. */
export function writeQos(workload: Workload): string {
  const qos = qosOf(workload)
  if (qos === 'Guaranteed') return 'Guaranteed: requests equal limits, for CPU and memory'
  if (qos === 'BestEffort') return 'BestEffort: neither requests nor limits'
  return 'Burstable: some are set, but not all are equal'
}

/** What of its CPU a Pod gets. */
export function writeCpuShare({ cpuWanted, cpuLimit }: Workload, { gets, heldBy }: CpuShare): string {
  if (!heldBy) return `gets the ${writeMillicores(cpuWanted)} that it wants`
  const amount = `gets ${writeMillicores(gets)} of ${writeMillicores(cpuWanted)}`
  return heldBy === 'limit'
    ? `${amount}, throttled at its limit of ${writeMillicores(cpuLimit)}`
    : `${amount}, the node is full`
}

/** Who is short of CPU, and why. */
export function writeCpuStory(workloads: readonly Workload[]): readonly string[] {
  const shares = shareCpu(workloads)
  const held = workloads.flatMap((workload, index) => {
    const share = shares[index]
    return share?.heldBy ? [`${workload.name} ${writeCpuShare(workload, share)}. ${explain(workload, share)}`] : []
  })
  return held.length > 0 ? held : ['Every Pod gets the CPU that it wants.']
}

function explain(workload: Workload, { heldBy }: CpuShare): string {
  if (heldBy === 'limit') {
    return `In each 100 ms it may run ${Math.round(workload.cpuLimit / 10)} ms and then waits, also on an idle node.`
  }
  const request = cpuRequestOf(workload)
  return request === 0
    ? 'Without a request it has the smallest weight of all.'
    : `The CPU is divided by requests, and it asked for ${writeMillicores(request)}.`
}

/** What a Pod's memory is, and what was asked for. */
export function writeMemoryUse(workload: Workload): string {
  const { memoryWanted, memoryLimit } = workload
  const request = memoryRequestOf(workload)
  const asked = request === 0 ? 'no request' : `request ${writeMemory(request)}`
  const bound = memoryLimit === 0 ? 'no limit' : `limit ${writeMemory(memoryLimit)}`
  return `wants ${writeMemory(memoryWanted)}; ${asked}, ${bound}`
}

/** An event in words; `quote` is what the cluster says of it, word for word. */
export interface WrittenEvent {
  text: string
  quote?: string
}

export function writeEvent(event: MemoryEvent): WrittenEvent {
  switch (event.kind) {
    case 'kernel':
      return {
        text: `The node's memory is gone before the kubelet looks, which it does every 10 s. The kernel kills where the score is highest: ${event.ranking.map(writeScore).join('; ')}. The container of ${event.killed.workload.name} is OOMKilled, exit code 137, and starts again in the same Pod. The node gets an event SystemOOM.`,
      }
    case 'pressure':
      return {
        text: `memory.available is ${writeMemory(event.available)}, less than ${writeMemory(THRESHOLD)}. The node gets the condition MemoryPressure and the taint node.kubernetes.io/memory-pressure:NoSchedule.`,
      }
    case 'evicted':
      return { text: writeEviction(event), quote: evictionMessage(event.evicted, event.available) }
    case 'own-limit':
      return {
        text: `The container of ${event.killed.name} wants more than its limit of ${writeMemory(event.killed.memoryLimit)}, so the kernel kills it, whatever the node has left. Its last state is Terminated, reason OOMKilled, exit code 137. It starts again in the same Pod, after ever longer waits (CrashLoopBackOff).`,
      }
  }
}

function writeScore(holder: Holder): string {
  const share = oomScore(holder) - oomScoreAdjustment(holder.workload)
  const adjustment = oomScoreAdjustment(holder.workload)
  return `${holder.workload.name} ${share} ${adjustment < 0 ? '−' : '+'} ${Math.abs(adjustment)} = ${oomScore(holder)}`.replace(
    '= -',
    '= −',
  )
}

function writeEviction({ evicted, because }: Extract<MemoryEvent, { kind: 'evicted' }>): string {
  const { name, hasPriority } = evicted.workload
  const why =
    because === 'above'
      ? `it uses ${writeMemory(aboveRequest(evicted))} more than its request`
      : 'no Pod is above its request, so priority decides'
  return `The kubelet evicts ${name}: ${why}${hasPriority ? ', in spite of its priority' : ''}. The Pod is Failed, reason Evicted, and does not start again. Its message:`
}

/** `evictionMessage` in `pkg/kubelet/eviction/helpers.go`; the container bears the name of its Pod here. */
function evictionMessage(evicted: Holder, available: number): string {
  const { workload, holds } = evicted
  const low = `The node was low on resource: memory. Threshold quantity: ${writeMemory(THRESHOLD)}, available: ${writeMemory(available)}.`
  if (aboveRequest(evicted) <= 0) return low
  return `${low} Container ${workload.name} was using ${writeMemory(holds)}, request is ${writeMemory(memoryRequestOf(workload))}, has larger consumption of memory.`
}

/** A story in a sentence or two: who loses memory, and how it ends. */
export function writeOutcome(story: MemoryStory): string {
  const { events, wanted, available } = story
  if (events.length === 0) return `Nobody loses memory: memory.available is ${writeMemory(wanted)}.`
  const losses = events.flatMap((event) => {
    const victim = victimOf(event)
    return victim && event.kind !== 'pressure' ? [`${victim} ${LOSSES[event.kind]}`] : []
  })
  return `Memory: ${losses.join('; ')}. After that memory.available is ${writeMemory(available)}.`
}

const LOSSES: Readonly<Record<Exclude<MemoryFate, 'pressure'>, string>> = {
  kernel: 'is killed by the kernel, for the node',
  evicted: 'is evicted by the kubelet',
  'own-limit': 'is killed at its own limit',
}

/** How a Pod is doing. */
export function writeFate(fate: MemoryFate | undefined, share: CpuShare | undefined): string {
  if (fate === 'evicted') return 'Failed, Evicted'
  if (fate === 'kernel' || fate === 'own-limit') return 'OOMKilled (137), starts again'
  if (share?.heldBy === 'limit') return 'Running, throttled'
  return share?.heldBy ? 'Running, slowed' : 'Running'
}
