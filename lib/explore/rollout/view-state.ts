import { type Action, act } from './act'
import { type Rollout, START } from './rollout'
import { type Bound, resolveBounds, type Settings } from './settings'
import { writeEvents } from './write-rollout'

/** The Deployment, what the next version will be like, and what has happened so far. */
export interface RolloutView {
  rollout: Rollout
  nextWorks: boolean
  log: readonly { id: number; text: string }[]
}

export const START_VIEW: RolloutView = { rollout: START, nextWorks: true, log: [] }

/** As long as one can still look through it. */
const LOG_LENGTH = 60

/** The Deployment after an action, with the action in the log. New settings begin a new log. */
export function play(view: RolloutView, action: Action): RolloutView {
  const rollout = act(view.rollout, action)
  if (action.kind === 'set' || action.kind === 'reset') return { ...view, rollout, log: [] }
  if (rollout === view.rollout) return view
  const last = view.log.at(-1)?.id ?? 0
  const added = writeEvents(rollout).map((text, index) => ({ id: last + index + 1, text }))
  return { ...view, rollout, log: [...view.log, ...added].slice(-LOG_LENGTH) }
}

/** The same bound in the other unit, as near as it goes. */
export function swapUnit(settings: Settings, field: 'maxSurge' | 'maxUnavailable'): Bound {
  const { unit, value } = settings[field]
  if (unit === 'percent') {
    const { surge, unavailable } = resolveBounds(settings)
    return { unit: 'pods', value: field === 'maxSurge' ? surge : unavailable }
  }
  return { unit: 'percent', value: Math.min(100, Math.round((20 * value) / settings.replicas) * 5) }
}
