import { findPreset, type PresetId, START, toSettings } from './presets'
import type { ProbeName, Settings } from './settings'
import { WATCHES } from './settings'

/** The settings, the probe whose fields are shown, and the second that is looked at. */
export interface ProbesView {
  settings: Settings
  shown: ProbeName
  at: number
  /** The reader asked for settings of their own, and has changed none yet. */
  isOwn: boolean
}

/** The moment that is looked at first: the liveness probe of the slow starter has failed for the third time. */
export const START_VIEW: ProbesView = { settings: START, shown: 'liveness', at: 30, isOwn: false }

/** A preset; how long one watches stays, and so does the moment. With `own` all stays as it is. */
export function choosePreset(view: ProbesView, id: PresetId | 'own'): ProbesView {
  if (id === 'own') return { ...view, isOwn: true }
  return { ...view, settings: { ...toSettings(id), watch: view.settings.watch }, isOwn: false }
}

/** Other settings. A moment after the end of the watch becomes its end. */
export function changeSettings(view: ProbesView, settings: Settings): ProbesView {
  return { ...view, settings, at: Math.min(view.at, WATCHES[settings.watch]) }
}

/** The preset that is shown, or that the settings are the reader's own. */
export function presetOf({ settings, isOwn }: ProbesView): PresetId | 'own' {
  return isOwn ? 'own' : (findPreset(settings) ?? 'own')
}
