import { CURVES, type Curve, type Settings } from '@/lib/explore/hpa/settings'
import { Choice, Slider } from '../kit/controls'

interface AutoscalerSettingsProps {
  settings: Settings
  name: string
  act: (part: Partial<Settings>) => void
}

/** The load, and the fields of the autoscaler and of the Pods that decide. */
export function AutoscalerSettings({ settings, name, act }: AutoscalerSettingsProps) {
  return (
    <div className="hpa-settings">
      <Choice<Curve>
        legend="Load"
        name={name}
        options={CURVES}
        chosen={settings.curve}
        act={(curve) => act({ curve })}
      />
      {SLIDERS.map(({ field, label, min, max, step, unit }) => (
        <Slider
          key={field}
          label={<code>{label}</code>}
          value={settings[field]}
          min={min}
          max={max}
          step={step}
          shown={`${settings[field]}${unit}`}
          act={(value) => act({ [field]: value })}
        />
      ))}
    </div>
  )
}

const SLIDERS = [
  { field: 'target', label: 'averageUtilization', min: 10, max: 100, step: 5, unit: ' %' },
  { field: 'request', label: 'requests.cpu', min: 50, max: 1000, step: 50, unit: 'm' },
  { field: 'min', label: 'minReplicas', min: 1, max: 10, step: 1, unit: '' },
  { field: 'max', label: 'maxReplicas', min: 1, max: 40, step: 1, unit: '' },
  { field: 'window', label: 'stabilizationWindowSeconds', min: 0, max: 600, step: 30, unit: ' s' },
] as const
