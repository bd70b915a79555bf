import { changeProbe, PROBES, type Probe, type ProbeName } from '@/lib/explore/probes/settings'
import { Choice, Slider, Tick } from '../kit/controls'
import type { ProbesPartProps } from './probes-frame'

const FIELDS = [
  { field: 'initialDelaySeconds', min: 0, max: 120, unit: ' s' },
  { field: 'periodSeconds', min: 1, max: 60, unit: ' s' },
  { field: 'timeoutSeconds', min: 1, max: 30, unit: ' s' },
  { field: 'failureThreshold', min: 1, max: 30, unit: '' },
  { field: 'successThreshold', min: 1, max: 5, unit: '' },
] as const

/** Which probes there are, and the fields of one of them. */
export function ProbeFields({ view: { settings, shown }, name, act }: ProbesPartProps) {
  const set = (probe: ProbeName, part: Partial<Probe>) => act.set(changeProbe(settings, probe, part))
  return (
    <div className="probes-fields">
      <div className="probes-which">
        {PROBES.map((probe) => (
          <Tick
            key={probe}
            label={<code>{probe}Probe</code>}
            isOn={settings.probes[probe].isOn}
            act={() => set(probe, { isOn: !settings.probes[probe].isOn })}
          />
        ))}
      </div>
      <Choice<ProbeName>
        legend="Its numbers"
        name={`${name}-shown`}
        options={PROBES.map((id) => ({ id, label: id }))}
        chosen={shown}
        act={act.show}
      />
      {FIELDS.map(({ field, min, max, unit }) => {
        const isFixed = field === 'successThreshold' && shown !== 'readiness'
        const value = settings.probes[shown][field]
        return (
          <Slider
            key={field}
            label={<code>{field}</code>}
            value={value}
            min={min}
            max={isFixed ? 1 : max}
            shown={isFixed ? '1, must be' : `${value}${unit}`}
            act={(next) => set(shown, { [field]: next })}
          />
        )
      })}
    </div>
  )
}
