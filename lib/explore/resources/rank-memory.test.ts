import { expect, test } from 'vitest'
import { type Holder, oomScore, oomScoreAdjustment, rankForEviction } from './rank-memory'
import type { Workload } from './workload'

const bare: Workload = {
  name: 'batch',
  cpuRequest: 0,
  cpuLimit: 0,
  memoryRequest: 0,
  memoryLimit: 0,
  cpuWanted: 0,
  memoryWanted: 0,
  hasPriority: false,
}

function asking(memoryRequest: number): Workload {
  return { ...bare, name: 'web', memoryRequest }
}

const guaranteed: Workload = { ...asking(1024), name: 'db', memoryLimit: 1024, cpuRequest: 500, cpuLimit: 500 }

test('the adjustment is 1000 less the share of memory that was requested, between 3 and 999', () => {
  expect([bare, asking(1), asking(1024), asking(4096), guaranteed].map(oomScoreAdjustment)).toEqual([
    1000, 999, 750, 3, -997,
  ])
})

test('a Burstable Pod with a request for CPU alone is one point better than BestEffort', () => {
  expect(oomScoreAdjustment({ ...bare, cpuRequest: 100 })).toBe(999)
})

test('a score compares use above requests: a BestEffort Pod that uses little is not the first', () => {
  expect(oomScore({ workload: asking(512), holds: 2560 })).toBeGreaterThan(oomScore({ workload: bare, holds: 300 }))
})

test('first who is above the request, then the lower priority, then who is further above', () => {
  const names = (holders: readonly Holder[]) => rankForEviction(holders).map(({ workload }) => workload.name)
  const web = { workload: asking(512), holds: 600 }
  const batch = { workload: bare, holds: 300 }
  const db = { workload: guaranteed, holds: 1024 }
  expect(names([db, web, batch])).toEqual(['batch', 'web', 'db'])
  expect(names([db, web, { workload: { ...bare, hasPriority: true }, holds: 3000 }])).toEqual(['web', 'batch', 'db'])
  expect(names([db, { workload: asking(512), holds: 900 }, batch])).toEqual(['web', 'batch', 'db'])
})
