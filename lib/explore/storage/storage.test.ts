import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act } from './act'
import { type Action, canDo } from './action'
import { begin, START } from './begin'
import { claimStatus, isBound, podStatus, volumeStatus } from './states'
import { tellStories } from './stories'
import { NODES, podsUsing, volumeName, type World } from './world'
import { writeFirstData, writeTold } from './write-storage'

const FIRST = volumeName(1)

function play(start: World, ...actions: Action[]): World {
  return actions.reduce(act, start)
}

/** What exists and how it is, in one line each. */
function look(world: World): string[] {
  return [
    ...world.pods.map((pod) => `${pod.name} ${podStatus(pod)} ${pod.node ?? '-'} ${pod.scratch}`),
    ...world.claims.map((claim) => `${claim.name} ${claimStatus(world, claim)}`),
    ...world.volumes.map((volume) => `${volume.name} ${volumeStatus(world, volume)}`),
    ...world.disks.map(({ name, rows }) => `${name} ${rows}`),
  ]
}

const QUIET = ['data-db-0 Bound', `${FIRST} Bound`, 'disk-1 3']

test('an emptyDir outlives its container and not its Pod; the volume outlives both', () => {
  expect(look(START)).toEqual(['db-0 Running node-1 3', ...QUIET])
  expect(look(play(START, { do: 'crash' }))).toEqual(look(START))
  expect(look(play(START, { do: 'delete-pod', name: 'db-0' }))).toEqual(['db-0 Running node-1 0', ...QUIET])
})

test('a Pod that is placed on another node finds its volume there', () => {
  const moved = play(START, { do: 'cordon', node: 'node-1' }, { do: 'delete-pod', name: 'db-0' })
  expect(look(moved)).toEqual(['db-0 Running node-2 0', ...QUIET])
})

test('claims outlive scaling and the StatefulSet, and are taken up again', () => {
  const up = play(START, { do: 'scale', replicas: 2 }, { do: 'write' })
  const down = play(up, { do: 'scale', replicas: 1 })
  expect(down.claims.map(({ name }) => name)).toEqual(['data-db-0', 'data-db-1'])
  expect(play(down, { do: 'scale', replicas: 2 }).disks.map(({ rows }) => rows)).toEqual([4, 1])
  expect(look(play(START, { do: 'delete-set' }))).toEqual(QUIET)
  expect(look(play(START, { do: 'delete-set' }, { do: 'create-set' }))).toEqual(['db-0 Running node-1 0', ...QUIET])
})

test('with the retention policy Delete claims go with the Pod that is scaled away, and with the StatefulSet', () => {
  const start = play(START, { do: 'retain', retention: { whenScaled: 'Delete', whenDeleted: 'Delete' } })
  const scaled = play(start, { do: 'scale', replicas: 2 }, { do: 'scale', replicas: 1 })
  expect(look(scaled)).toEqual(look(START))
  expect(look(play(scaled, { do: 'delete-set' }))).toEqual([])
  // A Pod that is merely deleted keeps its claim.
  expect(look(play(scaled, { do: 'delete-pod', name: 'db-0' })).slice(1)).toEqual(QUIET)
})

test('a claim in use waits for its Pod; then policy Delete loses the data, and Retain keeps it out of reach', () => {
  const marked = play(START, { do: 'delete-claim', name: 'data-db-0' })
  expect(look(marked)).toEqual(['db-0 Running node-1 3', 'data-db-0 Terminating', `${FIRST} Bound`, 'disk-1 3'])
  expect(look(play(marked, { do: 'delete-pod', name: 'db-0' }))).toEqual([
    'db-0 Running node-1 0',
    'data-db-0 Bound',
    `${volumeName(2)} Bound`,
    'disk-2 0',
  ])
  const kept = play(marked, { do: 'patch-volume', name: FIRST }, { do: 'delete-pod', name: 'db-0' })
  expect(look(kept)).toEqual([
    'db-0 Running node-1 0',
    'data-db-0 Bound',
    `${FIRST} Released`,
    `${volumeName(2)} Bound`,
    'disk-1 3',
    'disk-2 0',
  ])
  expect(writeFirstData(kept)).toBe('The first rows still exist: disk-1, 3 rows, kept, out of reach of every claim.')
})

test('the namespace takes the claims along; a retained volume is bound again once its claimRef is gone', () => {
  expect(look(play(START, { do: 'delete-namespace' }))).toEqual([])
  const released = play(begin({ ...START.settings, reclaimPolicy: 'Retain' }), { do: 'delete-namespace' })
  expect([released.namespace, ...look(released)]).toEqual(['gone', `${FIRST} Released`, 'disk-1 3'])
  const free = play(released, { do: 'free-volume', name: FIRST })
  expect(look(free)).toEqual([`${FIRST} Available`, 'disk-1 3'])
  expect(look(play(free, { do: 'create-namespace' }))).toEqual(['db-0 Running node-1 0', ...QUIET])
})

test('a volume is held by its claim; by force its claim is lost, and the disk belongs to nobody', () => {
  const marked = play(START, { do: 'delete-volume', name: FIRST })
  expect(look(marked)).toContain(`${FIRST} Terminating`)
  const lost = play(marked, { do: 'force-volume', name: FIRST }, { do: 'delete-pod', name: 'db-0' })
  expect(look(lost)).toEqual(['db-0 Pending - 0', 'data-db-0 Lost', 'disk-1 3'])
  expect(writeTold(lost).holds).toEqual([
    {
      pod: 'db-0',
      message: `0/2 nodes are available: persistentvolumeclaim "data-db-0" bound to non-existent persistentvolume "${FIRST}".`,
    },
  ])
})

test('the access mode decides whether a second Pod runs', () => {
  const second = (accessMode: World['settings']['accessMode'], node: string) => {
    const world = play(begin({ ...START.settings, accessMode }), { do: 'report', node })
    return [...world.pods.slice(1).map(podStatus), ...writeTold(world).holds.map(({ message }) => message)]
  }
  expect(second('ReadWriteOnce', 'node-1')).toEqual(['Running'])
  expect(second('ReadWriteOnce', 'node-2')).toEqual([
    'ContainerCreating',
    `Multi-Attach error for volume "${FIRST}" Volume is already used by pod(s) db-0`,
  ])
  expect(second('ReadWriteMany', 'node-2')).toEqual(['Running'])
  expect(second('ReadWriteOncePod', 'node-1')).toEqual([
    'Pending',
    "0/2 nodes are available: 1 node has pod using PersistentVolumeClaim with the same name and ReadWriteOncePod access mode, 1 node(s) didn't match Pod's node affinity/selector.",
  ])
})

test('a volume is made for a Pod that has a node, or at once', () => {
  const unplaced = (bindingMode: World['settings']['bindingMode']) => {
    const cordoned = NODES.map((node): Action => ({ do: 'cordon', node }))
    const world = play(begin({ ...START.settings, bindingMode }), ...cordoned, { do: 'scale', replicas: 2 })
    return world.claims.map((claim) => claimStatus(world, claim))
  }
  expect(unplaced('WaitForFirstConsumer')).toEqual(['Bound', 'Pending'])
  expect(unplaced('Immediate')).toEqual(['Bound', 'Bound'])
})

test('the stories end as the documentation says', () => {
  const ends = Object.fromEntries(tellStories().map(({ title, ends: end }) => [title, end]))
  expect(ends['The namespace is deleted, with reclaim policy Delete']).toBe('The first rows are gone for good.')
  expect(ends['The StatefulSet is deleted and comes back']).toBe(
    'The first rows still exist: disk-1, 3 rows, in use by db-0.',
  )
})

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>(
    { do: 'write' },
    { do: 'crash' },
    { do: 'delete-set' },
    { do: 'create-set' },
    { do: 'delete-namespace' },
    { do: 'create-namespace' },
    { do: 'retain', retention: { whenScaled: 'Delete', whenDeleted: 'Retain' } },
    { do: 'retain', retention: { whenScaled: 'Retain', whenDeleted: 'Delete' } },
  ),
  fc.nat(2).map((replicas): Action => ({ do: 'scale', replicas })),
  fc.constantFrom(...NODES).map((node): Action => ({ do: 'cordon', node })),
  fc.constantFrom(...NODES).map((node): Action => ({ do: 'report', node })),
  fc.constantFrom('db-0', 'db-1', 'report').map((name): Action => ({ do: 'delete-pod', name })),
  fc.constantFrom('data-db-0', 'data-db-1').map((name): Action => ({ do: 'delete-claim', name })),
  fc
    .tuple(
      fc.constantFrom('delete-volume', 'force-volume', 'free-volume', 'patch-volume'),
      fc.integer({ min: 1, max: 6 }),
    )
    .map(([what, id]): Action => ({ do: what, name: volumeName(id) })),
)

const anySettings = fc.record({
  reclaimPolicy: fc.constantFrom('Delete' as const, 'Retain' as const),
  bindingMode: fc.constantFrom('Immediate' as const, 'WaitForFirstConsumer' as const),
  accessMode: fc.constantFrom('ReadWriteOnce' as const, 'ReadWriteOncePod' as const, 'ReadWriteMany' as const),
})

test('whatever a reader does, it comes to rest, binds are one to one, and no claim goes under its Pod', () => {
  fc.assert(
    fc.property(anySettings, fc.array(anyAction, { maxLength: 30 }), (settings, actions) => {
      let world = begin(settings)
      for (const action of actions) {
        const before = world
        world = act(world, action)
        expect(world === before).toBe(!canDo(before, action))
        const bound = world.volumes.filter((volume) => isBound(world, volume)).map(({ claimRef }) => claimRef?.id)
        expect(new Set(bound).size).toBe(bound.length)
        expect(world.pods.filter(({ isLeaving }) => isLeaving)).toEqual([])
        for (const pod of world.pods.filter(({ isRunning }) => isRunning)) {
          expect(world.claims.map(({ name }) => name)).toContain(pod.claim)
        }
        for (const { name } of world.claims.filter(({ isLeaving }) => isLeaving)) {
          expect(podsUsing(world, name)).not.toEqual([])
        }
        if (settings.accessMode !== 'ReadWriteMany') {
          const nodes = world.pods.filter((pod) => pod.isRunning && pod.claim === 'data-db-0').map(({ node }) => node)
          expect(new Set(nodes).size).toBeLessThanOrEqual(1)
        }
      }
    }),
  )
})
