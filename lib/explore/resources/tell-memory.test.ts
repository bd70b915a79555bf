import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SITUATIONS, type SituationId } from './situations'
import { type MemoryStory, tellMemory, victimOf } from './tell-memory'
import { THRESHOLD, type Workload } from './workload'
import { writeEvent, writeOutcome } from './write-resources'

function storyOf(id: SituationId, alter: (workload: Workload) => Workload = (workload) => workload): MemoryStory {
  const situation = SITUATIONS.find((one) => one.id === id)
  if (!situation) throw new Error(`no situation "${id}"`)
  return tellMemory(situation.workloads.map(alter), situation.isFast)
}

function sequence({ events }: MemoryStory): string {
  return events.map((event) => [event.kind, victimOf(event)].filter(Boolean).join(' ')).join(', ')
}

test('what each situation comes to', () => {
  expect(SITUATIONS.map(({ id }) => `${id}: ${sequence(storyOf(id))}`)).toEqual([
    'calm: ',
    'cpu: ',
    'limit: own-limit web',
    'short: pressure, evicted batch',
    'greedy: pressure, evicted web',
    'gone: kernel batch',
  ])
})

test('the words of an eviction are those of the kubelet', () => {
  const quotes = storyOf('short').events.map((event) => writeEvent(event).quote)
  expect(quotes).toEqual([
    undefined,
    'The node was low on resource: memory. Threshold quantity: 100Mi, available: 76Mi. Container batch was using 1920Mi, request is 0, has larger consumption of memory.',
  ])
  expect(writeOutcome(storyOf('short'))).toBe(
    'Memory: batch is evicted by the kubelet. After that memory.available is 1996Mi.',
  )
})

test('the kernel reckons with scores', () => {
  const [event] = storyOf('gone').events
  expect(event && writeEvent(event).text).toContain(
    'batch 732 + 1000 = 1732; web 220 + 875 = 1095; db 171 − 997 = −826',
  )
})

test('priority protects among those above their requests, and the request protects before it', () => {
  const important = (name: string) => (workload: Workload) => ({ ...workload, hasPriority: workload.name === name })
  expect(sequence(storyOf('short', important('batch')))).toBe('pressure, evicted web')
  expect(sequence(storyOf('short', important('db')))).toBe('pressure, evicted batch')
})

test('slow growth beyond the node is seen by the kubelet in time', () => {
  const situation = SITUATIONS.find(({ id }) => id === 'gone')
  const story = tellMemory(situation?.workloads ?? [], false)
  expect(sequence(story)).toBe('pressure, evicted batch')
  expect(story.events[0]).toEqual({ kind: 'pressure', available: 50 })
})

const anyMemory = fc.record({
  memoryRequest: fc.integer({ min: 0, max: 1000 }),
  memoryLimit: fc.oneof(fc.constant(0), fc.integer({ min: 1000, max: 4096 })),
  memoryWanted: fc.integer({ min: 0, max: 4096 }),
  hasPriority: fc.boolean(),
})

test('nobody dies twice, everybody dies for a reason, and the threshold holds in the end', () => {
  fc.assert(
    fc.property(fc.tuple(anyMemory, anyMemory, anyMemory), fc.boolean(), (amounts, isFast) => {
      const names = ['db', 'web', 'batch'] as const
      const workloads = names.flatMap((name, index) => {
        const memory = amounts[index]
        return memory ? [{ name, cpuRequest: 0, cpuLimit: 0, cpuWanted: 0, ...memory }] : []
      })
      const { events, wanted, available } = tellMemory(workloads, isFast)
      const victims = events.flatMap((event) => victimOf(event) ?? [])
      expect(new Set(victims).size).toBe(victims.length)
      expect(available).toBeGreaterThanOrEqual(THRESHOLD)
      if (wanted >= THRESHOLD) expect(events.every(({ kind }) => kind === 'own-limit')).toBe(true)
      if (wanted < THRESHOLD) expect(victims.length).toBeGreaterThan(0)
    }),
  )
})
