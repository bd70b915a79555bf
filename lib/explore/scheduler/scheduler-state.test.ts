import fc from 'fast-check'
import { expect, test } from 'vitest'
import { requestedOn } from './cluster'
import { POD_KINDS } from './pod-kinds'
import { failureMessage } from './schedule-pod'
import { MOST_PODS, reduceScheduler, type SchedulerAction, START } from './scheduler-state'
import { writeCpuOf } from './write-verdict'

const nodeNames = START.cluster.nodes.map(({ name }) => name)

const anyAction: fc.Arbitrary<SchedulerAction> = fc.oneof(
  fc.constantFrom(...POD_KINDS).map(({ id }): SchedulerAction => ({ do: 'choose', kind: id })),
  fc.integer({ min: 0, max: 5000 }).map((amount): SchedulerAction => ({ do: 'request', resource: 'cpu', amount })),
  fc.integer({ min: 0, max: 9000 }).map((amount): SchedulerAction => ({ do: 'request', resource: 'memory', amount })),
  fc.constant<SchedulerAction>({ do: 'add' }),
  fc.constant<SchedulerAction>({ do: 'add' }),
  fc.constant<SchedulerAction>({ do: 'remove' }),
  fc.constantFrom(...nodeNames).map((node): SchedulerAction => ({ do: 'taint', node })),
  fc.constantFrom(...nodeNames).map((node): SchedulerAction => ({ do: 'cordon', node })),
)

test('whatever a reader does, no node is promised away twice, and every refused node is counted', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
      const { cluster, verdict } = actions.reduce(reduceScheduler, START)
      expect(cluster.pods.length).toBeLessThanOrEqual(MOST_PODS)
      for (const node of cluster.nodes) {
        const { cpu, memory } = requestedOn(cluster, node)
        expect(cpu).toBeLessThanOrEqual(node.allocatable.cpu)
        expect(memory).toBeLessThanOrEqual(node.allocatable.memory)
      }
      if (!verdict || verdict.chosen !== undefined) return
      const [, preemption = ''] = failureMessage(verdict).split('preemption: 0/4 nodes are available: ')
      const counted = [...preemption.matchAll(/(\d) [NP]/g)].reduce((sum, [, count]) => sum + Number(count), 0)
      expect(counted).toBe(nodeNames.length)
    }),
  )
})

test('at the start the workers are full by requests and idle by use', () => {
  const [, worker] = START.cluster.nodes
  expect(worker && writeCpuOf(START.cluster, worker)).toBe('1500m of 2000m requested, 40m used')
})

test('a Pending Pod is placed when its node opens, and a taint that comes back drives nobody out', () => {
  const pending = reduceScheduler(START, { do: 'add' })
  const open = reduceScheduler(pending, { do: 'taint', node: 'control-plane' })
  const closed = reduceScheduler(open, { do: 'taint', node: 'control-plane' })
  expect([pending, open, closed].map(({ cluster }) => cluster.pods.at(-1)?.node)).toEqual([
    undefined,
    'control-plane',
    'control-plane',
  ])
  expect(closed.did).toBe(
    'control-plane has its taint again. Pods that are there stay: NoSchedule keeps only new ones away.',
  )
})

test('several Pods that find a place at once are all told', () => {
  const add: SchedulerAction = { do: 'add' }
  const two: SchedulerAction[] = [add, add, { do: 'taint', node: 'gpu-1' }]
  const { did, verdict } = two.reduce(reduceScheduler, START)
  expect(did).toBe('gpu-1 has no taint any more. report-3 goes to gpu-1 now.')
  expect(verdict).toMatchObject({ pod: { name: 'report-4' }, chosen: 'gpu-1' })
})

test('the last Pod can be deleted, and then the one before it', () => {
  const steps: SchedulerAction[] = [{ do: 'remove' }, { do: 'remove' }, { do: 'remove' }]
  const { cluster, did } = steps.reduce(reduceScheduler, START)
  expect(cluster.pods).toEqual([])
  expect(did).toBe('There is no Pod to delete.')
})
