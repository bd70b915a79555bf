import { settle } from './settle'
import { changePod, type Settings, type World } from './world'

const DEFAULTS: Settings = { reclaimPolicy: 'Delete', bindingMode: 'WaitForFirstConsumer', accessMode: 'ReadWriteOnce' }

/** A StatefulSet with one Pod, its claim, its volume, and three rows in both places where the Pod keeps data. */
export function begin(settings: Settings): World {
  const empty: World = {
    settings,
    retention: { whenScaled: 'Retain', whenDeleted: 'Retain' },
    namespace: 'Active',
    replicas: 1,
    pods: [],
    claims: [],
    volumes: [],
    disks: [],
    cordoned: [],
    serial: 0,
    log: [],
    fresh: 0,
  }
  const world = settle(empty)
  const rows = 3
  return {
    ...changePod(world, 'db-0', { scratch: rows }),
    disks: world.disks.map((disk) => ({ ...disk, rows })),
    log: [],
    fresh: 0,
  }
}

export const START = begin(DEFAULTS)
