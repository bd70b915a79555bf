import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crashContainer, cutOffNode, deletePod, reconnectNode, setReplicas } from './act'
import { restartDelay } from './kubelet'
import { nextDue, pass, step } from './run'
import { compare, describePod, formatTime, tell } from './view'
import { MOST_REPLICAS, newPod, podName, START, type World } from './world'

const [first, second, third, fourth] = [podName(0), podName(1), podName(2), podName(3)]

function logOf(world: World): string[] {
  return world.log.map(({ at, actor, text }) => `${formatTime(at)} ${actor} ${text}`)
}

function settle(start: World): World {
  let world = start
  for (let changes = 0; nextDue(world); changes++) {
    if (changes > 1000) throw new Error('it never comes to rest')
    world = step(world)
  }
  return world
}

test('at rest nothing is due, and time passes without a change', () => {
  expect(nextDue(START)).toBeUndefined()
  expect(step(START)).toBe(START)
  expect(pass(START, 10)).toEqual({ ...START, now: 10 })
})

test('a number goes from the Deployment to the ReplicaSet, from there to a Pod, to a node, to a container', () => {
  expect(logOf(settle(setReplicas(START, 4)))).toEqual([
    '0:00 You ask for 4 replicas.',
    '0:00 Deployment controller sets the ReplicaSet from 3 to 4 replicas.',
    `0:00 ReplicaSet controller wants 4 Pods, finds 3: creates ${fourth}.`,
    `0:00 Scheduler assigns ${fourth} to node-1.`,
    `0:02 Kubelet on node-1 has started the container of ${fourth}: the Pod is ready.`,
  ])
})

test('a deleted Pod is replaced at once, before it is gone', () => {
  const after = settle(deletePod(START, first))
  expect(logOf(after).slice(1, 4)).toEqual([
    `0:00 ReplicaSet controller wants 3 Pods, finds 2: creates ${fourth}.`,
    `0:00 Scheduler assigns ${fourth} to node-1.`,
    `0:02 Kubelet on node-1 has ended the container of ${first}: the Pod is gone.`,
  ])
  expect(after.pods.map(({ name }) => name)).toEqual([second, third, fourth])
})

test('of two Pods too many the ones beside others go first', () => {
  const four = settle(setReplicas(START, 5))
  expect(settle(setReplicas(four, 3)).pods.map(({ node }) => node)).toEqual(['node-1', 'node-2', 'node-3'])
})

test('a crashed container is restarted in its Pod: at once, then after delays that double up to five minutes', () => {
  let world = START
  const delays: number[] = []
  for (let crashes = 0; crashes < 9; crashes++) {
    const crashed = crashContainer(world, second)
    world = settle(crashed)
    delays.push(world.now - crashed.now)
    expect(compare(crashed)).toMatchObject({ found: 3, ready: 2, difference: 'none' })
  }
  expect(delays).toEqual([0, 10, 20, 40, 80, 160, 300, 300, 300])
  expect(world.pods.find(({ name }) => name === second)).toMatchObject({ restarts: 9, node: 'node-2' })
  const pod = { ...newPod(0, 0), backOff: { delay: 300, at: 0 } }
  const delayAfter = (seconds: number) => restartDelay(pod, seconds)
  expect([delayAfter(600), delayAfter(601)]).toEqual([300, 0])
})

test('the status of a crashed container says whether its restart is held back', () => {
  const once = crashContainer(START, second)
  const twice = crashContainer(settle(once), second)
  const shown = (world: World) => world.pods.filter(({ name }) => name === second).map((pod) => describePod(world, pod))
  expect([once, settle(once), twice].flatMap(shown)).toEqual([
    'Error',
    'Running, ready, 1 restart',
    'CrashLoopBackOff, 1 restart',
  ])
})

test('a silent node is given up after 50 s, its Pods after 300 s more, and they go when it is back', () => {
  const lost = settle(cutOffNode(START, 'node-3'))
  expect(logOf(lost).slice(1)).toEqual([
    '0:50 Node lifecycle controller has heard nothing of node-3 for 50 s: taints it as unreachable and sets its Pods to not ready.',
    `5:50 Taint eviction controller has waited 300 s for node-3: marks ${third} for deletion.`,
    `5:50 ReplicaSet controller wants 3 Pods, finds 2: creates ${fourth}.`,
    `5:50 Scheduler assigns ${fourth} to node-1.`,
    `5:52 Kubelet on node-1 has started the container of ${fourth}: the Pod is ready.`,
  ])
  expect(lost.pods.map((pod) => describePod(lost, pod))[2]).toBe('Terminating')
  const back = settle(reconnectNode(pass(lost, 100), 'node-3'))
  expect(logOf(back).slice(-2)).toEqual([
    '7:32 Node lifecycle controller hears of node-3 again and takes the taint away.',
    `7:34 Kubelet on node-3 has ended the container of ${third}: the Pod is gone.`,
  ])
})

test('a node that is back in time loses no Pod', () => {
  const back = settle(reconnectNode(pass(cutOffNode(START, 'node-3'), 200), 'node-3'))
  expect(logOf(back).at(-1)).toBe(
    `3:20 Kubelet on node-3 reports ${third}, which has been running all along, as ready.`,
  )
  expect(back.pods.map(({ name }) => name)).toEqual([first, second, third])
})

test('a Pod may still be assigned to a node whose loss nobody has noticed, and waits there', () => {
  const lost = pass(setReplicas(cutOffNode(START, 'node-1'), 4), 10)
  const pod = lost.pods[3]
  expect(pod && [pod.node, describePod(lost, pod)]).toEqual(['node-1', 'Pending'])
})

test('many changes are told by their number and the last of them', () => {
  expect(tell(START)).toEqual([])
  expect(tell(pass(START, 10))).toEqual(['Nothing has changed.'])
  expect(tell(pass(setReplicas(START, 4), 10))).toEqual([
    '4 changes, each in the log below. The last one:',
    `Kubelet on node-1 has started the container of ${fourth}: the Pod is ready.`,
  ])
})

test('no two of a thousand Pods share a name', () => {
  expect(new Set(Array.from({ length: 1000 }, (_, serial) => podName(serial))).size).toBe(1000)
})

const action = fc.oneof(
  fc.nat(MOST_REPLICAS).map((replicas) => (world: World) => setReplicas(world, replicas)),
  fc.nat(9).map((place) => (world: World) => deletePod(world, world.pods[place]?.name ?? '')),
  fc.nat(9).map((place) => (world: World) => crashContainer(world, world.pods[place]?.name ?? '')),
  fc.integer({ min: 1, max: 3 }).map((node) => (world: World) => cutOffNode(world, `node-${node}`)),
  fc.integer({ min: 1, max: 3 }).map((node) => (world: World) => reconnectNode(world, `node-${node}`)),
  fc.nat(200).map((seconds) => (world: World) => pass(world, seconds)),
  fc.constant(step),
)

test('whatever a reader does, the wanted number of Pods runs in the end, each under a name of its own', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      let world = START
      for (const act of actions) {
        const next = act(world)
        expect(next.now).toBeGreaterThanOrEqual(world.now)
        expect(new Set(next.pods.map(({ name }) => name)).size).toBe(next.pods.length)
        world = next
      }
      const lost = world.nodes.find(({ cutOffAt }) => cutOffAt !== undefined)
      const rest = settle(lost ? reconnectNode(world, lost.name) : world)
      expect(compare(rest)).toEqual({
        wanted: rest.desired,
        found: rest.desired,
        ready: rest.desired,
        difference: 'none',
        next: undefined,
      })
      expect(rest.pods.length).toBe(rest.desired)
      expect(rest.log.length).toBeLessThanOrEqual(60)
    }),
  )
})
