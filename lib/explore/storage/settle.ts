import type { Actor } from './change'
import { bind, claimProtection, reclaim, volumeProtection } from './volumes'
import {
  garbageCollector,
  kubeletEnds,
  kubeletStarts,
  namespaceController,
  scheduler,
  statefulSetController,
} from './workloads'
import { note, type World } from './world'

/** The first of them acts first: who waits for a volume gets it before a new Pod does. */
const ACTORS: readonly Actor[] = [
  namespaceController,
  kubeletEnds,
  garbageCollector,
  claimProtection,
  reclaim,
  volumeProtection,
  bind,
  kubeletStarts,
  scheduler,
  statefulSetController,
]

const CHANGE_LIMIT = 200

/** Lets every part of the cluster act until none has anything to do. */
export function settle(start: World): World {
  let world = start
  for (let changes = 0; changes < CHANGE_LIMIT; changes++) {
    const change = ACTORS.reduce<ReturnType<Actor>>((found, actor) => found ?? actor(world), undefined)
    if (!change) return world
    world = note(change.after, change.who, change.tells)
  }
  throw new Error(`the controllers still act after ${CHANGE_LIMIT} changes`)
}
