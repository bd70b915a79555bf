import { isBound, podStatus, volumeStatus } from './states'
import { type Pod, REPORT, type Retention, type Settings, type World } from './world'

/** On an object with a name. */
export interface NamedAction {
  do: 'delete-pod' | 'delete-claim' | 'delete-volume' | 'force-volume' | 'free-volume' | 'patch-volume'
  name: string
}

/** On the cluster as it is. */
export type PlainAction =
  | { do: 'write' | 'crash' | 'delete-set' | 'create-set' | 'delete-namespace' | 'create-namespace' }
  | { do: 'cordon' | 'report'; node: string }
  | { do: 'scale'; replicas: number }
  | { do: 'retain'; retention: Retention }

/** What readers can do. */
export type Action = NamedAction | PlainAction | { do: 'set'; settings: Settings }

export function isNamed(action: Action): action is NamedAction {
  return 'name' in action
}

/** Whether an action makes sense now. */
export function canDo(world: World, action: Action): boolean {
  const { namespace, replicas, pods } = world
  const volume = isNamed(action) ? world.volumes.find(({ name }) => name === action.name) : undefined
  switch (action.do) {
    case 'write':
      return listWriters(world).length > 0
    case 'crash':
      return pods.some(({ name, isRunning }) => name === 'db-0' && isRunning)
    case 'delete-set':
      return replicas !== undefined
    case 'create-set':
      return replicas === undefined && namespace === 'Active'
    case 'delete-namespace':
      return namespace === 'Active'
    case 'create-namespace':
      return namespace === 'gone'
    case 'report':
      return namespace === 'Active' && pods.every(({ name }) => name !== REPORT)
    case 'delete-pod':
      return pods.some(({ name }) => name === action.name)
    case 'delete-claim':
      return world.claims.some(({ name, isLeaving }) => name === action.name && !isLeaving)
    case 'delete-volume':
    case 'patch-volume':
      return volume !== undefined && !volume.isLeaving
    case 'force-volume':
      return volume?.isLeaving === true && isBound(world, volume)
    case 'free-volume':
      return volume !== undefined && volumeStatus(world, volume) === 'Released'
    case 'scale':
      return replicas !== undefined && replicas !== action.replicas
    default:
      return true
  }
}

/** Running Pods of the StatefulSet; the report only reads. */
export function listWriters({ pods }: World): Pod[] {
  return pods.filter((pod) => pod.isOwned && podStatus(pod) === 'Running')
}
