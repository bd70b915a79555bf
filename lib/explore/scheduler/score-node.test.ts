import { expect, test } from 'vitest'
import { EMPTY_CLUSTER, type Pod } from './cluster'
import { schedulePod } from './schedule-pod'

function podOf(cpu: number, memory: number): Pod {
  return { name: 'p', app: 'p', requests: { cpu, memory }, uses: 0, wishes: { toleration: 'dedicated=gpu' } }
}

function scores(pod: Pod) {
  return schedulePod(pod, EMPTY_CLUSTER).findings.map((finding) => ('score' in finding ? finding.score : undefined))
}

test('the larger node has more left, and is thrown off balance less', () => {
  expect(scores(podOf(1000, 1024))).toEqual([
    undefined,
    { fit: 62, balance: 68, total: 130 },
    { fit: 62, balance: 68, total: 130 },
    { fit: 81, balance: 71, total: 152 },
  ])
})

test('a Pod that takes CPU and memory to the same share leaves the balance as it is', () => {
  expect(scores(podOf(1000, 2048))[1]).toEqual({ fit: 50, balance: 75, total: 125 })
})

test('a Pod without requests is scored as if it asked for 100m and 200Mi, and not for balance', () => {
  expect(scores(podOf(0, 0))[1]).toEqual({ fit: 95, balance: 0, total: 95 })
})
