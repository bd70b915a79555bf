import { POD_KINDS, type PodKindId } from '@/lib/explore/scheduler/pod-kinds'
import { failureMessage } from '@/lib/explore/scheduler/schedule-pod'
import { isFull, MOST_PODS, type SchedulerAction, type SchedulerState } from '@/lib/explore/scheduler/scheduler-state'
import { writeCpu, writeMemory, writePod, writeVerdict } from '@/lib/explore/scheduler/write-verdict'
import { Action, Actions, Choice, Slider } from '../kit/controls'
import { Box, Chip, Chips, Told } from '../kit/drawing'
import { ExplainerFrame } from '../kit/explainer'
import { SchedulerNodes } from './scheduler-nodes'
import './scheduler.css'

/** Each changes the state. */
export type ActOnScheduler = (action: SchedulerAction) => void

interface SchedulerFrameProps {
  state: SchedulerState
  /** Of its radio buttons: no other scheduler of the page may have it. */
  name: string
  act: ActOnScheduler
}

/** A cluster and its scheduler in a state: the next Pod, what came of the last one, and the nodes. */
export function SchedulerFrame({ state, name, act }: SchedulerFrameProps) {
  return (
    <ExplainerFrame>
      <div className="scheduler-pod">
        <Choice<PodKindId>
          legend="The Pod to add"
          name={name}
          options={POD_KINDS}
          chosen={state.kind}
          act={(kind) => act({ do: 'choose', kind })}
        />
        <Requests state={state} act={act} />
      </div>
      <Actions>
        <Action act={() => act({ do: 'add' })} isIdle={isFull(state)}>
          Add the Pod
        </Action>
        <Action act={() => act({ do: 'remove' })} isIdle={state.cluster.pods.length === 0} isQuiet>
          Delete the last one
        </Action>
        <Action act={() => act({ do: 'restart' })} isQuiet>
          Start again
        </Action>
      </Actions>
      <div className="scheduler-told">
        <Told>
          <Telling state={state} />
        </Told>
      </div>
      <SchedulerNodes state={state} act={act} />
      <PendingPods state={state} />
    </ExplainerFrame>
  )
}

function Requests({ state: { requests }, act }: { state: SchedulerState; act: ActOnScheduler }) {
  return (
    <div className="scheduler-requests">
      <Slider
        label="requests.cpu"
        value={requests.cpu}
        min={0}
        max={4000}
        step={50}
        shown={requests.cpu === 0 ? 'none' : writeCpu(requests.cpu)}
        act={(amount) => act({ do: 'request', resource: 'cpu', amount })}
      />
      <Slider
        label="requests.memory"
        value={requests.memory}
        min={0}
        max={8192}
        step={128}
        shown={requests.memory === 0 ? 'none' : writeMemory(requests.memory)}
        act={(amount) => act({ do: 'request', resource: 'memory', amount })}
      />
    </div>
  )
}

function Telling({ state }: { state: SchedulerState }) {
  const { did, verdict } = state
  return (
    <>
      <p>
        {did} {verdict && writeVerdict(verdict)}
      </p>
      {verdict && verdict.chosen === undefined && (
        <p>
          <code className="long">{failureMessage(verdict)}</code>
        </p>
      )}
      {isFull(state) && <p>{MOST_PODS} Pods are enough for this drawing; delete one to add another.</p>}
    </>
  )
}

function PendingPods({ state: { cluster } }: { state: SchedulerState }) {
  const pending = cluster.pods.filter(({ node }) => node === undefined)
  return (
    <div className="scheduler-pending">
      <Box title="Pending" note={pending.length === 0 ? 'No Pod waits for a node.' : undefined}>
        {pending.length > 0 && (
          <Chips label="Pending Pods">
            {pending.map((pod) => (
              <Chip key={pod.name} name={pod.name} mark="waiting" state={writePod(pod)} />
            ))}
          </Chips>
        )}
      </Box>
    </div>
  )
}
