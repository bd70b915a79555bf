import { deploymentController, replicaSetController, scheduler } from './control-plane'
import { type Actor, type Due, earliest } from './due'
import { kubelets } from './kubelet'
import { nodeLifecycleController, taintEvictionController } from './node-loss'
import { note, type World } from './world'

/** At the same time the first of them acts first: a Pod has its node before the next one is created. */
const ACTORS: readonly Actor[] = [
  nodeLifecycleController,
  taintEvictionController,
  deploymentController,
  scheduler,
  replicaSetController,
  kubelets,
]

const CHANGE_LIMIT = 1000

/** The next change and who makes it; `undefined` where wanted and found agree and nothing is under way. */
export function nextDue(world: World): Due | undefined {
  return earliest(ACTORS.map((actor) => actor(world)))
}

/** Lets time pass up to the next change and makes this one. Where nothing is to be done, the world stays as it is. */
export function step(world: World): World {
  const due = nextDue(world)
  return due ? make({ ...world, fresh: 0 }, due) : world
}

/** Lets seconds pass and makes every change that falls into them. */
export function pass(start: World, seconds: number): World {
  const end = start.now + seconds
  let world: World = { ...start, fresh: 0 }
  for (let changes = 0; changes < CHANGE_LIMIT; changes++) {
    const due = nextDue(world)
    if (!due || due.at > end) return { ...world, now: end }
    world = make(world, due)
  }
  throw new Error(`the controllers still disagree after ${CHANGE_LIMIT} changes`)
}

function make(world: World, { at, actor, tells, change }: Due): World {
  return note(change({ ...world, now: at }), actor, tells)
}
