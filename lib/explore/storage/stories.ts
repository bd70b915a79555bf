import { act } from './act'
import type { Action } from './action'
import { begin, START } from './begin'
import { volumeName, type World } from './world'
import { writeFirstData, writeTold } from './write-storage'

export interface Story {
  title: string
  steps: readonly string[]
  /** What has become of the rows of the start. */
  ends: string
}

const RETAIN = begin({ ...START.settings, reclaimPolicy: 'Retain' })
const ONE_POD = begin({ ...START.settings, accessMode: 'ReadWriteOncePod' })
const MANY = begin({ ...START.settings, accessMode: 'ReadWriteMany' })
const IMMEDIATE = begin({ ...START.settings, bindingMode: 'Immediate' })
const FIRST = volumeName(1)

/** What a reader would see who tries each deletion: played on the model, so that it cannot differ from it. */
export function tellStories(): Story[] {
  const cordonBoth: Action[] = [
    { do: 'cordon', node: 'node-1' },
    { do: 'cordon', node: 'node-2' },
  ]
  return [
    tell('The container crashes, then the Pod is deleted', START, [
      { do: 'crash' },
      { do: 'delete-pod', name: 'db-0' },
    ]),
    tell('Scaled to 2 and back', START, [
      { do: 'scale', replicas: 2 },
      { do: 'scale', replicas: 1 },
    ]),
    tell('The StatefulSet is deleted and comes back', START, [{ do: 'delete-set' }, { do: 'create-set' }]),
    tell('The claim is deleted while it is in use, then the Pod', START, [
      { do: 'delete-claim', name: 'data-db-0' },
      { do: 'delete-pod', name: 'db-0' },
    ]),
    tell('The namespace is deleted, with reclaim policy Delete', START, [{ do: 'delete-namespace' }]),
    tell('The namespace is deleted, with Retain, and an administrator brings the data back', RETAIN, [
      { do: 'delete-namespace' },
      { do: 'free-volume', name: FIRST },
      { do: 'create-namespace' },
    ]),
    tell('A second Pod on another node, ReadWriteOnce', START, [{ do: 'report', node: 'node-2' }]),
    tell('A second Pod on the same node, ReadWriteOnce', START, [{ do: 'report', node: 'node-1' }]),
    tell('A second Pod, ReadWriteOncePod', ONE_POD, [{ do: 'report', node: 'node-1' }]),
    tell('A second Pod on another node, ReadWriteMany', MANY, [{ do: 'report', node: 'node-2' }]),
    tell('The PV is deleted under its claim, then by force', START, [
      { do: 'delete-volume', name: FIRST },
      { do: 'force-volume', name: FIRST },
      { do: 'delete-pod', name: 'db-0' },
    ]),
    tell('No node takes the second Pod, WaitForFirstConsumer', START, [...cordonBoth, { do: 'scale', replicas: 2 }]),
    tell('No node takes the second Pod, Immediate', IMMEDIATE, [...cordonBoth, { do: 'scale', replicas: 2 }]),
  ]
}

function tell(title: string, start: World, actions: readonly Action[]): Story {
  let world = start
  const steps: string[] = []
  for (const action of actions) {
    world = act(world, action)
    const { holds } = writeTold(world)
    steps.push(...world.log.slice(-world.fresh).map(({ who, text }) => `${who} ${text}`))
    steps.push(...holds.map(({ pod, message }) => `${pod} waits: ${message}`))
  }
  return { title, steps, ends: writeFirstData(world) }
}
