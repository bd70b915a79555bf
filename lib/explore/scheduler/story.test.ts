import { expect, test } from 'vitest'
import { tellStory } from './story'

const NONE = '0/4 nodes are available:'

test('the event names the reasons as Kubernetes 1.36 does, sorted as text, and then what preemption found', () => {
  const messages = tellStory().flatMap(({ message }) => message ?? [])
  expect(messages).toEqual([
    `${NONE} 2 Insufficient cpu, 2 node(s) had untolerated taint(s). no new claims to deallocate, preemption: ${NONE} 2 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.`,
    `${NONE} 2 Insufficient cpu, 2 node(s) had untolerated taint(s). no new claims to deallocate, preemption: ${NONE} 4 Preemption is not helpful for scheduling.`,
    `${NONE} 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) were unschedulable, 2 node(s) had untolerated taint(s). no new claims to deallocate, preemption: ${NONE} 4 Preemption is not helpful for scheduling.`,
    `${NONE} 2 node(s) didn't match pod anti-affinity rules, 2 node(s) had untolerated taint(s). no new claims to deallocate, preemption: ${NONE} 2 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.`,
    `${NONE} 1 node(s) didn't match pod topology spread constraints, 1 node(s) were unschedulable, 2 node(s) had untolerated taint(s). no new claims to deallocate, preemption: ${NONE} 1 No preemption victims found for incoming pod, 3 Preemption is not helpful for scheduling.`,
  ])
})

test('what each trial comes to', () => {
  expect(tellStory().map(({ ends }) => ends)).toEqual([
    'report-3 stays Pending. Its event FailedScheduling says:',
    'report-3 goes to control-plane, the only node that is left after filtering.',
    'report-3 goes to worker-1: of 2 nodes that are left, 2 have the most points, 100.',
    'report-3 stays Pending. Its event FailedScheduling says:',
    'report-3 goes to worker-1: of 2 nodes that are left, 2 have the most points, 45.',
    'train-3 goes to gpu-1, the only node that is left after filtering.',
    'search-3 stays Pending. Its event FailedScheduling says:',
    'cache-5 stays Pending. Its event FailedScheduling says:',
    'api-4 stays Pending. Its event FailedScheduling says:',
  ])
})
