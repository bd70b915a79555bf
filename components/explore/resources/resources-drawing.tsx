import { writeMemory, writeMillicores } from '@/lib/explore/resources/quantity'
import { oomScoreAdjustment } from '@/lib/explore/resources/rank-memory'
import type { ResourcesState } from '@/lib/explore/resources/resources-state'
import { type CpuShare, shareCpu } from '@/lib/explore/resources/share-cpu'
import { fateOf, type MemoryFate, type MemoryStory } from '@/lib/explore/resources/tell-memory'
import { NODE, qosOf, type Workload, type WorkloadName } from '@/lib/explore/resources/workload'
import { writeCpuShare, writeFate, writeMemoryUse } from '@/lib/explore/resources/write-resources'
import { Box, Boxes, Chip, Chips, type Mark, Meter } from '../kit/drawing'

/** The node with what everybody wants of it, and each Pod with what becomes of it. */
export function ResourcesDrawing({ state: { workloads }, story }: { state: ResourcesState; story: MemoryStory }) {
  const shares = shareCpu(workloads)
  return (
    <div className="resources-drawing">
      <NodeBox workloads={workloads} shares={shares} story={story} />
      <Boxes>
        {workloads.map((workload, index) => (
          <PodBox key={workload.name} workload={workload} share={shares[index]} fate={fateOf(story, workload.name)} />
        ))}
      </Boxes>
    </div>
  )
}

/** Which Pod a part of a bar belongs to; the words beside the bar say it too. */
const PARTS: Readonly<Record<WorkloadName, Mark>> = { db: 'old', web: 'ready', batch: 'starting' }

interface NodeBoxProps {
  workloads: readonly Workload[]
  shares: readonly CpuShare[]
  story: MemoryStory
}

function NodeBox({ workloads, shares, story }: NodeBoxProps) {
  const cpu = workloads.map(({ name }, index) => ({ label: name, value: shares[index]?.gets ?? 0, mark: PARTS[name] }))
  const memory = workloads.map(({ name, memoryWanted }) => ({ label: name, value: memoryWanted, mark: PARTS[name] }))
  const left = story.wanted < 0 ? `${writeMemory(-story.wanted)} too much` : `${writeMemory(story.wanted)} available`
  return (
    <Box title="The node" note={`${writeMillicores(NODE.cpu)} CPU, ${writeMemory(NODE.memory)} memory`}>
      <Meter
        label="CPU that they get:"
        parts={cpu}
        of={NODE.cpu}
        shown={cpu.map(({ label, value }) => `${label} ${writeMillicores(value)}`).join(', ')}
      />
      <Meter
        label="Memory that they want:"
        parts={[{ label: 'system', value: NODE.system, mark: 'empty' }, ...memory]}
        of={NODE.memory}
        shown={`system ${writeMemory(NODE.system)}, ${memory.map(({ label, value }) => `${label} ${writeMemory(value)}`).join(', ')}; ${left}`}
      />
    </Box>
  )
}

interface PodBoxProps {
  workload: Workload
  share: CpuShare | undefined
  fate: MemoryFate | undefined
}

function PodBox({ workload, share, fate }: PodBoxProps) {
  const { name, hasPriority } = workload
  const mark = fate ? 'failed' : share?.heldBy ? 'starting' : 'ready'
  return (
    <Box title={name} note={`${qosOf(workload)}, priority ${hasPriority ? 1000 : 0}`}>
      <Chips label={`State of ${name}`}>
        <Chip name={name} mark={mark} state={writeFate(fate, share)} />
      </Chips>
      <ul>
        <li>CPU: {share && writeCpuShare(workload, share)}</li>
        <li>Memory: {writeMemoryUse(workload)}</li>
        <li>
          <code>oom_score_adj</code> {String(oomScoreAdjustment(workload)).replace('-', '−')}
        </li>
      </ul>
    </Box>
  )
}
