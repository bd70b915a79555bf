import { CONTROL_PLANE_TAINT } from './cluster'
import { failureMessage } from './schedule-pod'
import { reduceScheduler, type SchedulerAction, START } from './scheduler-state'
import { writeVerdict } from './write-verdict'

/** A thing to try, and what came of it. */
export interface Chapter {
  tries: string
  /** What the scheduler did. */
  ends: string
  /** The event's message, where the Pod stays Pending. */
  message?: string
  teaches: string
}

const TRIALS: readonly (Pick<Chapter, 'tries' | 'teaches'> & { actions: readonly SchedulerAction[] })[] = [
  {
    tries: 'A third Pod that requests 1500m, as the two that are there.',
    actions: [{ do: 'add' }],
    teaches:
      'The workers are nearly idle: their Pods use 40m each. What counts is what they request. 500m are left on each worker, and the other two nodes have taints.',
  },
  {
    tries: `The same, and then the taint ${CONTROL_PLANE_TAINT} is taken off.`,
    actions: [{ do: 'add' }, { do: 'taint', node: 'control-plane' }],
    teaches: 'Nothing about the Pod changed. A Pending Pod is tried again when the cluster changes.',
  },
  {
    tries: 'A Pod that requests 500m, just what a worker has left.',
    actions: [{ do: 'request', resource: 'cpu', amount: 500 }, { do: 'add' }],
    teaches: 'It fits: a node may be filled to the last millicore. The two workers are equal.',
  },
  {
    tries: 'A Pod that requests 3000m.',
    actions: [{ do: 'request', resource: 'cpu', amount: 3000 }, { do: 'add' }],
    teaches:
      'No worker ever has 3000m, so preemption is not even tried on them: it would not help. The only node that is large enough has a taint.',
  },
  {
    tries: 'A Pod that requests nothing at all.',
    actions: [
      { do: 'request', resource: 'cpu', amount: 0 },
      { do: 'request', resource: 'memory', amount: 0 },
      { do: 'add' },
    ],
    teaches: 'Without requests it always fits, also where nothing is left. It is the first to suffer there.',
  },
  {
    tries: 'A Pod that tolerates the taint of gpu-1.',
    actions: [{ do: 'choose', kind: 'train' }, { do: 'add' }],
    teaches:
      'A toleration opens a door and attracts nobody. Here the node is taken because the others are full; on an empty cluster the Pod may land anywhere. To keep it there, add a nodeSelector.',
  },
  {
    tries: 'A Pod with nodeSelector disktype=ssd while worker-1 is cordoned.',
    actions: [{ do: 'cordon', node: 'worker-1' }, { do: 'choose', kind: 'search' }, { do: 'add' }],
    teaches: 'Each node is counted with its first reason alone. Several reasons add up to the number of nodes.',
  },
  {
    tries: 'Three Pods, of which no two may share a node.',
    actions: [{ do: 'choose', kind: 'cache' }, { do: 'add' }, { do: 'add' }, { do: 'add' }],
    teaches: 'With required anti-affinity, the number of nodes that are left is the most that can run.',
  },
  {
    tries: 'Two Pods that are spread over zones while worker-2 is cordoned.',
    actions: [{ do: 'cordon', node: 'worker-2' }, { do: 'choose', kind: 'api' }, { do: 'add' }, { do: 'add' }],
    teaches:
      'Zone b still counts, although no node of it takes the Pod: it has none, so a second one in zone a would be one too many. nodeTaintsPolicy: Honor would leave tainted nodes out of the count.',
  },
]

/** What a reader would see who tries these things one after the other, each from the start. */
export function tellStory(): readonly Chapter[] {
  return TRIALS.map(({ tries, actions, teaches }) => {
    const { did, verdict } = actions.reduce(reduceScheduler, START)
    const chapter = { tries, ends: verdict ? writeVerdict(verdict) : did, teaches }
    return verdict && verdict.chosen === undefined ? { ...chapter, message: failureMessage(verdict) } : chapter
  })
}
