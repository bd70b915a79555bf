import { PRESETS, type PresetId } from '@/lib/explore/probes/presets'
import { change, type Settings, type Trouble } from '@/lib/explore/probes/settings'
import { presetOf } from '@/lib/explore/probes/view-state'
import { writeTime } from '@/lib/explore/probes/write-probes'
import { Choice, Slider, Tick } from '../kit/controls'
import type { ProbesPartProps } from './probes-frame'

const OWN = { id: 'own', label: 'Settings of your own' } as const

/** Situations to begin with. */
export function ProbesPresets({ view, name, act }: ProbesPartProps) {
  return (
    <Choice<PresetId | 'own'>
      legend="Begin with"
      name={`${name}-preset`}
      options={[...PRESETS, OWN]}
      chosen={presetOf(view)}
      act={act.choose}
    />
  )
}

const TROUBLES: readonly { id: Trouble; label: string }[] = [
  { id: 'none', label: 'none' },
  { id: 'hangs', label: 'it hangs' },
  { id: 'dependency', label: 'its database is away' },
  { id: 'slow', label: 'it answers slowly' },
]

/** The app: how long it starts, what troubles it and when. */
export function ProbesApp({ view: { settings }, name, act }: ProbesPartProps) {
  const set = (part: Partial<Settings>) => act.set(change(settings, part))
  const { trouble } = settings
  return (
    <div className="probes-app">
      <Slider
        label="The app starts for"
        value={settings.startSeconds}
        min={0}
        max={120}
        shown={`${settings.startSeconds} s`}
        act={(startSeconds) => set({ startSeconds })}
      />
      <Slider
        label={<code>terminationGracePeriodSeconds</code>}
        value={settings.graceSeconds}
        min={1}
        max={60}
        shown={`${settings.graceSeconds} s`}
        act={(graceSeconds) => set({ graceSeconds })}
      />
      <Choice<Trouble>
        legend="Its trouble"
        name={`${name}-trouble`}
        options={TROUBLES}
        chosen={trouble}
        act={(next) => set({ trouble: next })}
      />
      <TroubleTimes settings={settings} act={set} />
      <Tick
        label="Liveness and startup ask the database too"
        isOn={settings.livenessAsks}
        act={() => set({ livenessAsks: !settings.livenessAsks })}
      />
    </div>
  )
}

interface TroubleTimesProps {
  settings: Settings
  act: (part: Partial<Settings>) => void
}

/** All three are always there, so that nothing moves; what a trouble does not have says so. */
function TroubleTimes({ settings: { trouble, from, until, answerSeconds }, act }: TroubleTimesProps) {
  return (
    <div className="probes-trouble">
      <Slider
        label="The trouble begins at"
        value={from}
        min={0}
        max={240}
        step={5}
        shown={trouble === 'none' ? 'no trouble' : writeTime(from)}
        act={(value) => act({ from: value })}
      />
      <Slider
        label="It is over at"
        value={until}
        min={0}
        max={300}
        step={5}
        shown={trouble === 'none' ? 'no trouble' : trouble === 'hangs' ? 'not by itself' : writeTime(until)}
        act={(value) => act({ until: value })}
      />
      <Slider
        label="Slow answers take"
        value={answerSeconds}
        min={1}
        max={20}
        shown={trouble === 'slow' ? `${answerSeconds} s` : 'not slow'}
        act={(value) => act({ answerSeconds: value })}
      />
    </div>
  )
}
