import { type Action, canDo } from './action'
import { begin } from './begin'
import { settle } from './settle'
import { startAction } from './start-action'
import type { World } from './world'

/** The world after an action and all that follows from it. Settings begin again; what cannot be done changes nothing. */
export function act(world: World, action: Action): World {
  if (action.do === 'set') return begin(action.settings)
  if (!canDo(world, action)) return world
  return settle(startAction({ ...world, fresh: 0 }, action))
}
