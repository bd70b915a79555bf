import { type Action, act } from './act'
import { type Rollout, rest } from './rollout'
import { refuse, type Settings } from './settings'
import { writeBounds, writeEvents } from './write-rollout'

/** An update told from start to end. */
export interface ToldRollout {
  title: string
  bounds: string
  steps: readonly string[]
}

const percent = (value: number) => ({ unit: 'percent', value }) as const
const pods = (value: number) => ({ unit: 'pods', value }) as const

const SAFE: Settings = { replicas: 4, maxSurge: pods(1), maxUnavailable: pods(0) }
const TIGHT: Settings = { replicas: 4, maxSurge: pods(0), maxUnavailable: pods(1) }
const USUAL: Settings = { replicas: 4, maxSurge: percent(25), maxUnavailable: percent(25) }
const BOTH_ZERO: Settings = { replicas: 4, maxSurge: pods(0), maxUnavailable: pods(0) }

/** What a reader would see who tried the usual settings, their two extremes and a version that does not work. */
export function tellRollouts(): ToldRollout[] {
  return [
    tell('25% and 25%, the default', USUAL, [{ kind: 'update', works: true }, { kind: 'run' }]),
    tell('Never less than all: 1 and 0', SAFE, [{ kind: 'update', works: true }, { kind: 'run' }]),
    tell('Never more than all: 0 and 1', TIGHT, [{ kind: 'update', works: true }, { kind: 'run' }]),
    tell('A version that never becomes ready, and back', USUAL, [
      { kind: 'update', works: false },
      { kind: 'run' },
      { kind: 'step' },
      { kind: 'undo' },
      { kind: 'run' },
    ]),
    { title: 'Both 0', bounds: 'The API server refuses it:', steps: [refuse(BOTH_ZERO) ?? ''] },
  ]
}

function tell(title: string, settings: Settings, actions: readonly Action[]): ToldRollout {
  let rollout: Rollout = rest(settings)
  const steps = actions.flatMap((action) => {
    rollout = act(rollout, action)
    return writeEvents(rollout)
  })
  return { title, bounds: writeBounds(settings), steps }
}
