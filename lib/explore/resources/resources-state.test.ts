import { expect, test } from 'vitest'
import { type ResourcesAction, reduceResources, START } from './resources-state'
import { qosOf } from './workload'

function play(...actions: readonly ResourcesAction[]) {
  return actions.reduce(reduceResources, START)
}

function webOf({ workloads }: ReturnType<typeof play>) {
  return workloads.find(({ name }) => name === 'web')
}

test('the three Pods begin with the three classes', () => {
  expect(START.workloads.map(qosOf)).toEqual(['Guaranteed', 'Burstable', 'BestEffort'])
})

test('equal requests and limits make a Pod Guaranteed; a limit alone is a request too', () => {
  const equal = play(
    { do: 'set', amount: 'cpuRequest', value: 800 },
    { do: 'set', amount: 'memoryRequest', value: 1024 },
  )
  const limits = play({ do: 'set', amount: 'cpuRequest', value: 0 }, { do: 'set', amount: 'memoryRequest', value: 0 })
  expect([equal, limits].map((state) => webOf(state)).map((web) => web && qosOf(web))).toEqual([
    'Guaranteed',
    'Guaranteed',
  ])
})

test('one value is enough to be Burstable, and none makes BestEffort', () => {
  const one = play({ do: 'choose', name: 'batch' }, { do: 'set', amount: 'cpuRequest', value: 50 })
  expect(one.workloads.map(qosOf)).toEqual(['Guaranteed', 'Burstable', 'Burstable'])
})

test('a request above its limit is refused in the words of the API server, and stops at the limit', () => {
  const refused = play({ do: 'set', amount: 'memoryRequest', value: 1536 })
  expect(refused.refused).toBe(
    'spec.containers[0].resources.requests: Invalid value: "1536Mi": must be less than or equal to memory limit of 1Gi',
  )
  expect(webOf(refused)?.memoryRequest).toBe(1024)
  const low = play({ do: 'set', amount: 'cpuLimit', value: 100 })
  expect([low.refused, webOf(low)?.cpuLimit]).toEqual([
    'spec.containers[0].resources.requests: Invalid value: "400m": must be less than or equal to cpu limit of 100m',
    400,
  ])
  expect(reduceResources(low, { do: 'speed' }).refused).toBeUndefined()
})

test('a situation sets all Pods anew and keeps the Pod whose sliders are shown', () => {
  const state = play({ do: 'choose', name: 'batch' }, { do: 'priority' }, { do: 'begin', situation: 'gone' })
  expect([state.chosen, state.isFast, state.workloads.some(({ hasPriority }) => hasPriority)]).toEqual([
    'batch',
    true,
    false,
  ])
})
