import { type Cluster, type Node, podsOn, requestedOn, ZONE } from '@/lib/explore/scheduler/cluster'
import type { SchedulerState } from '@/lib/explore/scheduler/scheduler-state'
import { writeCpuOf, writeFinding, writeMemoryOf, writePod } from '@/lib/explore/scheduler/write-verdict'
import { Tick } from '../kit/controls'
import { Box, Boxes, Chip, Chips, Meter } from '../kit/drawing'
import type { ActOnScheduler } from './scheduler-frame'

/** The nodes: what marks them, how full they are, their Pods, and what the scheduler found on each for the last Pod. */
export function SchedulerNodes({ state, act }: { state: SchedulerState; act: ActOnScheduler }) {
  return (
    <div className="scheduler-nodes">
      <Boxes>
        {state.cluster.nodes.map((node) => (
          <SchedulerNode key={node.name} node={node} state={state} act={act} />
        ))}
      </Boxes>
    </div>
  )
}

interface SchedulerNodeProps {
  node: Node
  state: SchedulerState
  act: ActOnScheduler
}

function SchedulerNode({ node, state: { cluster, verdict }, act }: SchedulerNodeProps) {
  const finding = verdict?.findings.find((one) => one.node === node.name)
  const isChosen = verdict?.chosen === node.name
  return (
    <Box
      title={node.name}
      note={writeLabels(node)}
      mark={isChosen ? 'ready' : finding && 'refusal' in finding ? 'leaving' : 'old'}
    >
      <Marks node={node} act={act} />
      <Fullness node={node} cluster={cluster} />
      <p className="scheduler-finding">
        {verdict && finding ? `${verdict.pod.name}: ${writeFinding(finding, verdict)}` : 'No Pod was looked at.'}
      </p>
    </Box>
  )
}

function writeLabels({ labels }: Node): string {
  const words = Object.entries(labels).map(([key, value]) => (key === ZONE ? `zone ${value}` : `${key}=${value}`))
  return words.length > 0 ? words.join(', ') : 'no zone'
}

function Marks({ node, act }: Pick<SchedulerNodeProps, 'node' | 'act'>) {
  return (
    <div className="scheduler-marks">
      {node.taint && (
        <Tick
          label={
            <>
              Taint <code className="long">{node.taint}:NoSchedule</code>
            </>
          }
          isOn={node.isTainted}
          act={() => act({ do: 'taint', node: node.name })}
        />
      )}
      <Tick label={`Cordon ${node.name}`} isOn={node.isCordoned} act={() => act({ do: 'cordon', node: node.name })} />
    </div>
  )
}

function Fullness({ node, cluster }: { node: Node; cluster: Cluster }) {
  const requested = requestedOn(cluster, node)
  return (
    <>
      <Meter
        label="CPU"
        parts={[{ label: 'requested', value: requested.cpu, mark: 'old' }]}
        of={node.allocatable.cpu}
        shown={writeCpuOf(cluster, node)}
      />
      <Meter
        label="Memory"
        parts={[{ label: 'requested', value: requested.memory, mark: 'old' }]}
        of={node.allocatable.memory}
        shown={writeMemoryOf(cluster, node)}
      />
      <Chips label={`Pods on ${node.name}`}>
        {podsOn(cluster, node).map((pod) => (
          <Chip key={pod.name} name={pod.name} mark="ready" state={writePod(pod)} />
        ))}
      </Chips>
    </>
  )
}
