import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareCpu } from './share-cpu'
import { SITUATIONS } from './situations'
import { cpuRequestOf, NODE, type Workload } from './workload'
import { writeCpuStory } from './write-resources'

function workloadsOf(id: string): readonly Workload[] {
  return SITUATIONS.find((situation) => situation.id === id)?.workloads ?? []
}

test('when all want the CPU, a limit throttles, requests divide the rest, and no request means hardly anything', () => {
  expect(shareCpu(workloadsOf('cpu'))).toEqual([
    { gets: 500, heldBy: 'limit' },
    { gets: 1492, heldBy: 'full' },
    { gets: 7, heldBy: 'full' },
  ])
})

test('while the CPU is not full, a Pod without a request gets what it wants', () => {
  expect(shareCpu(workloadsOf('calm'))).toEqual([{ gets: 300 }, { gets: 300 }, { gets: 600 }])
})

const anyWorkload = fc
  .record({
    cpuRequest: fc.integer({ min: 0, max: 600 }),
    cpuLimit: fc.oneof(fc.constant(0), fc.integer({ min: 600, max: 2000 })),
    cpuWanted: fc.integer({ min: 0, max: 2000 }),
  })
  .map(
    (amounts): Workload => ({
      name: 'web',
      memoryRequest: 0,
      memoryLimit: 0,
      memoryWanted: 0,
      hasPriority: false,
      ...amounts,
    }),
  )

test('nobody gets more than wanted or allowed, nothing is left over that is wanted, and a request is kept', () => {
  fc.assert(
    fc.property(fc.tuple(anyWorkload, anyWorkload, anyWorkload), (workloads) => {
      const shares = shareCpu(workloads)
      const caps = workloads.map(({ cpuLimit, cpuWanted }) => Math.min(cpuLimit || cpuWanted, cpuWanted))
      const total = shares.reduce((sum, { gets }) => sum + gets, 0)
      expect(total).toBeLessThanOrEqual(NODE.cpu)
      expect(total).toBeGreaterThanOrEqual(
        Math.min(
          NODE.cpu,
          caps.reduce((sum, cap) => sum + cap, 0),
        ) - 3,
      )
      const isOverbooked = workloads.reduce((sum, workload) => sum + Math.max(2, cpuRequestOf(workload)), 0) > NODE.cpu
      shares.forEach(({ gets }, index) => {
        const [workload, cap = 0] = [workloads[index], caps[index]]
        expect(gets).toBeLessThanOrEqual(cap)
        if (workload && !isOverbooked) expect(gets).toBeGreaterThanOrEqual(Math.min(cap, cpuRequestOf(workload)))
      })
    }),
  )
})

test('who is short of CPU is told why', () => {
  expect(writeCpuStory(workloadsOf('cpu'))).toEqual([
    'db gets 500m of 2000m, throttled at its limit of 500m. In each 100 ms it may run 50 ms and then waits, also on an idle node.',
    'web gets 1492m of 2000m, the node is full. The CPU is divided by requests, and it asked for 400m.',
    'batch gets 7m of 2000m, the node is full. Without a request it has the smallest weight of all.',
  ])
  expect(writeCpuStory(workloadsOf('calm'))).toEqual(['Every Pod gets the CPU that it wants.'])
})
