import { SITUATIONS, type Situation } from '@/lib/explore/resources/situations'
import { tellMemory } from '@/lib/explore/resources/tell-memory'
import { THRESHOLD } from '@/lib/explore/resources/workload'
import { writeEvent, writeMemoryUse, writeOutcome, writeQos } from '@/lib/explore/resources/write-resources'

/** The rules, and every situation with what it comes to. */
export function ResourcesText() {
  return (
    <>
      <p>CPU that is missing makes Pods slow; it kills none. Memory that is missing kills, in one of three ways:</p>
      <ul>
        <li>
          A container that wants more than its own limit is OOMKilled with exit code 137 and starts again in the same
          Pod.
        </li>
        <li>
          When memory.available falls below {THRESHOLD}Mi, the kubelet evicts a Pod: first those that use more than they
          requested, among these the lowest priority, then the one that is furthest above its request. It does not look
          at the QoS class. The Pod is Failed with the reason Evicted.
        </li>
        <li>
          When memory is gone before the kubelet looks, the kernel kills where oom_score_adj plus the share of memory
          (in thousandths) is highest. oom_score_adj is −997 for Guaranteed, 1000 for BestEffort and, for Burstable,
          1000 less the requested share of the node's memory in thousandths, but at least 3 and at most 999.
        </li>
      </ul>
      {SITUATIONS.map((situation) => (
        <SituationText key={situation.id} situation={situation} />
      ))}
    </>
  )
}

function SituationText({ situation: { label, workloads, isFast } }: { situation: Situation }) {
  const story = tellMemory(workloads, isFast)
  return (
    <p>
      <b>{label}.</b>{' '}
      {workloads.map((workload) => `${workload.name} is ${writeQos(workload)}, ${writeMemoryUse(workload)}.`).join(' ')}{' '}
      {story.events
        .map(writeEvent)
        .map(({ text, quote }) => (quote ? `${text} “${quote}”` : text))
        .join(' ')}{' '}
      {writeOutcome(story)}
    </p>
  )
}
