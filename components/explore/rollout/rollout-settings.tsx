import { type Bound, type Settings, writeBound } from '@/lib/explore/rollout/settings'
import { swapUnit } from '@/lib/explore/rollout/view-state'
import { writeBounds } from '@/lib/explore/rollout/write-rollout'
import { Slider, Tick } from '../kit/controls'

interface RolloutSettingsProps {
  settings: Settings
  act: (settings: Settings) => void
}

/** The three fields that decide, and what they come to. */
export function RolloutSettings({ settings, act }: RolloutSettingsProps) {
  return (
    <div className="rollout-settings">
      <Slider
        label={<code>replicas</code>}
        value={settings.replicas}
        min={1}
        max={10}
        act={(replicas) => act({ ...settings, replicas })}
      />
      <BoundControl field="maxSurge" settings={settings} act={act} />
      <BoundControl field="maxUnavailable" settings={settings} act={act} />
      <p>{writeBounds(settings)}</p>
    </div>
  )
}

interface BoundControlProps extends RolloutSettingsProps {
  field: 'maxSurge' | 'maxUnavailable'
}

function BoundControl({ field, settings, act }: BoundControlProps) {
  const bound = settings[field]
  const change = (value: Bound) => act({ ...settings, [field]: value })
  return (
    <div>
      <Slider
        label={<code>{field}</code>}
        value={bound.value}
        min={0}
        max={bound.unit === 'percent' ? 100 : 10}
        step={bound.unit === 'percent' ? 5 : 1}
        shown={writeBound(bound)}
        act={(value) => change({ ...bound, value })}
      />
      <Tick
        label={
          <>
            <code>{field}</code> in percent
          </>
        }
        isOn={bound.unit === 'percent'}
        act={() => change(swapUnit(settings, field))}
      />
    </div>
  )
}
