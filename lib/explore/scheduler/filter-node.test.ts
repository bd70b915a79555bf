import { expect, test } from 'vitest'
import { type Cluster, EMPTY_CLUSTER, type Node, type Pod, ZONE } from './cluster'
import { filterNode } from './filter-node'

const pod: Pod = { name: 'p', app: 'p', requests: { cpu: 500, memory: 1024 }, uses: 0, wishes: {} }

function nodeOf(name: string): Node {
  const node = EMPTY_CLUSTER.nodes.find((one) => one.name === name)
  if (!node) throw new Error(`no node "${name}"`)
  return node
}

function withPods(...pods: readonly Pod[]): Cluster {
  return { ...EMPTY_CLUSTER, pods }
}

test('a cordon speaks before a taint, and a taint before requests', () => {
  const huge = { ...pod, requests: { cpu: 9000, memory: 0 } }
  const node = nodeOf('control-plane')
  expect(
    [{ ...node, isCordoned: true }, node, { ...node, isTainted: false }].map(
      (one) => filterNode(huge, one, EMPTY_CLUSTER)?.reasons,
    ),
  ).toEqual([['node(s) were unschedulable'], ['node(s) had untolerated taint(s)'], ['Insufficient cpu']])
})

test('a node that lacks both resources gives both reasons, and preemption is pointless where it never had one of them', () => {
  const full = withPods({ ...pod, requests: { cpu: 2000, memory: 4096 }, node: 'worker-1' })
  const worker = nodeOf('worker-1')
  expect(filterNode(pod, worker, full)).toEqual({
    plugin: 'NodeResourcesFit',
    reasons: ['Insufficient cpu', 'Insufficient memory'],
    couldPreempt: true,
  })
  expect(filterNode({ ...pod, requests: { cpu: 2001, memory: 1 } }, worker, full)?.couldPreempt).toBe(false)
})

test('a Pod without requests fits a full node, whatever runs there', () => {
  const full = withPods({ ...pod, requests: { cpu: 2000, memory: 4096 }, uses: 2000, node: 'worker-1' })
  expect(filterNode({ ...pod, requests: { cpu: 0, memory: 0 } }, nodeOf('worker-1'), full)).toBeUndefined()
})

test('a spread rule needs the label on the node, and counts tainted nodes of a zone', () => {
  const spread: Pod = { ...pod, wishes: { spreadBy: ZONE } }
  const one = withPods({ ...spread, node: 'worker-1' })
  const bare = { ...nodeOf('control-plane'), isTainted: false }
  expect(filterNode(spread, bare, one)?.reasons).toEqual([
    "node(s) didn't match pod topology spread constraints (missing required label)",
  ])
  expect(filterNode(spread, nodeOf('worker-1'), one)?.reasons).toEqual([
    "node(s) didn't match pod topology spread constraints",
  ])
  expect(filterNode(spread, nodeOf('worker-2'), one)).toBeUndefined()
})

test('Pods that are kept apart mind their own kind alone', () => {
  const apart: Pod = { ...pod, app: 'cache', wishes: { isKeptApart: true } }
  const worker = nodeOf('worker-1')
  expect(filterNode(apart, worker, withPods({ ...pod, node: 'worker-1' }))).toBeUndefined()
  expect(filterNode(apart, worker, withPods({ ...apart, node: 'worker-1' }))?.reasons).toEqual([
    "node(s) didn't match pod anti-affinity rules",
  ])
})
