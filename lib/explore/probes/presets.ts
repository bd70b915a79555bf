import { change, changeProbe, DEFAULTS, type Settings } from './settings'

export type PresetId =
  | 'slow-start'
  | 'startup-probe'
  | 'asks-database'
  | 'readiness-only'
  | 'hang'
  | 'hang-unseen'
  | 'busy'
  | 'no-probes'

const slowStart = change(DEFAULTS, { startSeconds: 45 })
const databaseAway = change(DEFAULTS, { trouble: 'dependency' })
const hang = change(DEFAULTS, { trouble: 'hangs' })
const noLiveness = changeProbe(hang, 'liveness', { isOn: false })

/** Situations to begin with. What they have in common are the default numbers of probes. */
export const PRESETS: readonly { id: PresetId; label: string; settings: Settings }[] = [
  { id: 'slow-start', label: 'A slow start without a startup probe: killed for ever', settings: slowStart },
  {
    id: 'startup-probe',
    label: 'The same with a startup probe',
    settings: changeProbe(slowStart, 'startup', { isOn: true, periodSeconds: 5, failureThreshold: 24 }),
  },
  {
    id: 'asks-database',
    label: 'Liveness asks the database: all Pods restart together',
    settings: { ...databaseAway, livenessAsks: true },
  },
  { id: 'readiness-only', label: 'Only readiness asks the database', settings: databaseAway },
  { id: 'hang', label: 'A hang that liveness ends', settings: hang },
  { id: 'hang-unseen', label: 'A hang without liveness', settings: noLiveness },
  {
    id: 'busy',
    label: 'Slow answers under load, and a timeout of 1 s',
    settings: change(DEFAULTS, { trouble: 'slow' }),
  },
  {
    id: 'no-probes',
    label: 'No probe at all',
    settings: changeProbe(changeProbe(slowStart, 'readiness', { isOn: false }), 'liveness', { isOn: false }),
  },
]

/** The preset that these settings are, if any. How long one watches makes no difference. */
export function findPreset(settings: Settings): PresetId | undefined {
  const text = (of: Settings) => JSON.stringify({ ...of, watch: 'short' })
  return PRESETS.find((preset) => text(preset.settings) === text(settings))?.id
}

/** Settings of a preset. */
export function toSettings(id: PresetId): Settings {
  return PRESETS.find((preset) => preset.id === id)?.settings ?? DEFAULTS
}

export const START = slowStart
