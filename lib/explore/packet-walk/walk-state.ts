import type { Walk } from './walk'

/** Where a reader is: which scenario, and which of its steps. */
export interface WalkState {
  scenario: number
  step: number
}

export const START: WalkState = { scenario: 0, step: 0 }

/** The next step, and after the last one the first. */
export function goOn({ scenario, step }: WalkState, { steps }: Walk): WalkState {
  return { scenario, step: step + 1 < steps.length ? step + 1 : 0 }
}

export function goBack({ scenario, step }: WalkState): WalkState {
  return { scenario, step: Math.max(0, step - 1) }
}

/** `stopped` and `reached` are where a walk ends. */
export type PlaceMark = 'ahead' | 'passed' | 'here' | 'stopped' | 'reached'

/** What has happened at a place so far. */
export function markPlace({ steps, end }: Walk, step: number, place: string): PlaceMark {
  if (steps[step]?.place.id === place) {
    if (step < steps.length - 1) return 'here'
    return end.kind === 'delivered' ? 'reached' : 'stopped'
  }
  return steps.slice(0, step).some((past) => past.place.id === place) ? 'passed' : 'ahead'
}
