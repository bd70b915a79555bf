import { aboveRequest, type Holder, rankForEviction, rankForKernel } from './rank-memory'
import { NODE, THRESHOLD, type Workload, type WorkloadName } from './workload'

/** What happens to the Pods' memory, in its order. */
export type MemoryEvent =
  | { kind: 'kernel'; killed: Holder; ranking: readonly Holder[] }
  | { kind: 'pressure'; available: number }
  | { kind: 'evicted'; evicted: Holder; available: number; because: 'above' | 'all-within' }
  | { kind: 'own-limit'; killed: Workload }

export type MemoryFate = MemoryEvent['kind']

export interface MemoryStory {
  events: readonly MemoryEvent[]
  /** `memory.available` before anything happens; below 0 where more is wanted than there is. */
  wanted: number
  /** And when all is over. */
  available: number
}

/**
 * What the kubelet sees of a shortage that would be deeper: it looks while the memory still grows. Of a growth that is
 * too fast for it the kernel takes care.
 */
const SEEN_IN_TIME = 50

/**
 * Who loses its memory when every Pod has grown to what it wants. Where the sum is more than the node has and grows faster
 * than the kubelet looks, the kernel kills first; below the threshold the kubelet evicts, one Pod at a time; and
 * a container that wants more than its limit dies by itself.
 */
export function tellMemory(workloads: readonly Workload[], isFast: boolean): MemoryStory {
  const holders = workloads.map((workload) => ({ workload, holds: heldBy(workload) }))
  const wanted = availableBeside(holders)
  const afterKernel = isFast ? killByKernel(holders) : { events: [], left: holders }
  const afterKubelet = evict(afterKernel.left)
  const own = afterKubelet.left.filter(({ workload, holds }) => workload.memoryWanted > holds)
  return {
    events: [
      ...afterKernel.events,
      ...afterKubelet.events,
      ...own.map(({ workload }): MemoryEvent => ({ kind: 'own-limit', killed: workload })),
    ],
    wanted,
    available: availableBeside(afterKubelet.left.filter((holder) => !own.includes(holder))),
  }
}

/** A container holds its limit at most: at the next page above it the kernel kills. */
function heldBy({ memoryWanted, memoryLimit }: Workload): number {
  return memoryLimit > 0 ? Math.min(memoryWanted, memoryLimit) : memoryWanted
}

function availableBeside(holders: readonly Holder[]): number {
  return NODE.memory - NODE.system - holders.reduce((sum, { holds }) => sum + holds, 0)
}

interface Aftermath {
  events: readonly MemoryEvent[]
  /** Who still holds memory. */
  left: readonly Holder[]
}

function killByKernel(start: readonly Holder[]): Aftermath {
  const events: MemoryEvent[] = []
  let left = start
  while (availableBeside(left) < 0) {
    const ranking = rankForKernel(left)
    const [killed] = ranking
    if (!killed) break
    events.push({ kind: 'kernel', killed, ranking })
    left = left.filter((holder) => holder !== killed)
  }
  return { events, left }
}

function evict(start: readonly Holder[]): Aftermath {
  const events: MemoryEvent[] = []
  let left = start
  for (let available = availableBeside(left); available < THRESHOLD; available = availableBeside(left)) {
    const [evicted] = rankForEviction(left)
    if (!evicted) break
    const seen = Math.max(available, SEEN_IN_TIME)
    if (events.length === 0) events.push({ kind: 'pressure', available: seen })
    events.push({
      kind: 'evicted',
      evicted,
      available: seen,
      because: aboveRequest(evicted) > 0 ? 'above' : 'all-within',
    })
    left = left.filter((holder) => holder !== evicted)
  }
  return { events, left }
}

/** What happens to one Pod, and nothing where it lives on. */
export function fateOf({ events }: MemoryStory, name: WorkloadName): MemoryFate | undefined {
  return events.find((event) => victimOf(event) === name)?.kind
}

/** Whom an event hits; the node's condition hits nobody. */
export function victimOf(event: MemoryEvent): WorkloadName | undefined {
  if (event.kind === 'pressure') return undefined
  if (event.kind === 'evicted') return event.evicted.workload.name
  return event.kind === 'kernel' ? event.killed.workload.name : event.killed.name
}
