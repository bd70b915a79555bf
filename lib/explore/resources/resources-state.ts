import { writeCpu, writeMemory } from './quantity'
import { SITUATIONS, type SituationId } from './situations'
import type { Amount, Workload, WorkloadName } from './workload'

/** What a reader can do. */
export type ResourcesAction =
  | { do: 'begin'; situation: SituationId }
  | { do: 'choose'; name: WorkloadName }
  | { do: 'set'; amount: Amount; value: number }
  | { do: 'priority' }
  | { do: 'speed' }

export interface ResourcesState {
  workloads: readonly Workload[]
  /** Whether memory grows faster than the kubelet looks. */
  isFast: boolean
  /** The Pod whose sliders are shown. */
  chosen: WorkloadName
  /** A value that the API server does not take, as it says it. */
  refused?: string
}

/** The most that a slider sets. */
export const MOST = { cpu: 2000, memory: 4096 } as const

export const START: ResourcesState = begin('calm', 'web')

export function reduceResources(state: ResourcesState, action: ResourcesAction): ResourcesState {
  const { refused: _past, ...rest } = state
  switch (action.do) {
    case 'begin':
      return begin(action.situation, state.chosen)
    case 'choose':
      return { ...rest, chosen: action.name }
    case 'set':
      return setAmount(rest, action.amount, action.value)
    case 'priority':
      return change(rest, (workload) => ({ ...workload, hasPriority: !workload.hasPriority }))
    case 'speed':
      return { ...rest, isFast: !state.isFast }
  }
}

function begin(id: SituationId, chosen: WorkloadName): ResourcesState {
  const situation = SITUATIONS.find((one) => one.id === id)
  if (!situation) throw new Error(`there is no situation "${id}"`)
  return { workloads: situation.workloads, isFast: situation.isFast, chosen }
}

function change(state: ResourcesState, alter: (workload: Workload) => Workload): ResourcesState {
  return {
    ...state,
    workloads: state.workloads.map((workload) => (workload.name === state.chosen ? alter(workload) : workload)),
  }
}

/**
 * Sets one value of the chosen Pod. A request above its limit is refused, and the value stops where they are equal
 * (`validateContainerResourceRequirements` in `pkg/apis/core/validation/validation.go`).
 */
function setAmount(state: ResourcesState, amount: Amount, value: number): ResourcesState {
  const before = state.workloads.find(({ name }) => name === state.chosen)
  if (!before) return state
  const after = { ...before, [amount]: value }
  const clash = RULES.find(({ request, limit }) => after[limit] > 0 && after[request] > after[limit])
  if (!clash) return change(state, () => after)
  const { request, limit, resource, write } = clash
  const held = amount === request ? after[limit] : after[request]
  const refused = `spec.containers[0].resources.requests: Invalid value: "${write(after[request])}": must be less than or equal to ${resource} limit of ${write(after[limit])}`
  return { ...change(state, () => ({ ...before, [amount]: held })), refused }
}

const RULES = [
  { request: 'cpuRequest', limit: 'cpuLimit', resource: 'cpu', write: writeCpu },
  { request: 'memoryRequest', limit: 'memoryLimit', resource: 'memory', write: writeMemory },
] as const
