import { writeMemory, writeMillicores } from '@/lib/explore/resources/quantity'
import { MOST, type ResourcesState } from '@/lib/explore/resources/resources-state'
import type { Amount, WorkloadName } from '@/lib/explore/resources/workload'
import { writeQos } from '@/lib/explore/resources/write-resources'
import { Choice, Slider, Tick } from '../kit/controls'
import type { ActOnResources } from './resources-frame'

interface ResourcesSettingsProps {
  state: ResourcesState
  name: string
  act: ActOnResources
}

const SLIDERS: readonly { amount: Amount; label: string; resource: 'cpu' | 'memory' }[] = [
  { amount: 'cpuRequest', label: 'requests.cpu', resource: 'cpu' },
  { amount: 'memoryRequest', label: 'requests.memory', resource: 'memory' },
  { amount: 'cpuLimit', label: 'limits.cpu', resource: 'cpu' },
  { amount: 'memoryLimit', label: 'limits.memory', resource: 'memory' },
  { amount: 'cpuWanted', label: 'CPU it wants', resource: 'cpu' },
  { amount: 'memoryWanted', label: 'Memory it wants', resource: 'memory' },
]

/** The values of one Pod, and how fast memory grows. */
export function ResourcesSettings({ state, name, act }: ResourcesSettingsProps) {
  const workload = state.workloads.find((one) => one.name === state.chosen)
  if (!workload) return null
  return (
    <div className="resources-settings">
      <Choice<WorkloadName>
        legend="The Pod to change"
        name={name}
        options={state.workloads.map((one) => ({ id: one.name, label: one.name }))}
        chosen={state.chosen}
        act={(chosen) => act({ do: 'choose', name: chosen })}
      />
      <p>{writeQos(workload)}.</p>
      {SLIDERS.map(({ amount, label, resource }) => (
        <Slider
          key={amount}
          label={label}
          value={workload[amount]}
          min={0}
          max={MOST[resource]}
          step={resource === 'cpu' ? 50 : 64}
          shown={writeAmount(amount, workload[amount])}
          act={(value) => act({ do: 'set', amount, value })}
        />
      ))}
      <Tick
        label={`${state.chosen} has a PriorityClass of value 1000`}
        isOn={workload.hasPriority}
        act={() => act({ do: 'priority' })}
      />
      <Tick label="Memory grows faster than the kubelet looks" isOn={state.isFast} act={() => act({ do: 'speed' })} />
    </div>
  )
}

function writeAmount(amount: Amount, value: number): string {
  if (value === 0) return amount.endsWith('Wanted') ? '0' : 'not set'
  return amount.startsWith('cpu') ? writeMillicores(value) : writeMemory(value)
}
