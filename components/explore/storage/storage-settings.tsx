import type { Settings } from '@/lib/explore/storage/world'
import { Choice } from '../kit/controls'
import type { StoragePartProps } from './storage-frame'

const POLICIES = [
  { id: 'Delete', label: 'Delete' },
  { id: 'Retain', label: 'Retain' },
] as const

const MODES = [
  { id: 'WaitForFirstConsumer', label: 'WaitForFirstConsumer' },
  { id: 'Immediate', label: 'Immediate' },
] as const

const ACCESS = [
  { id: 'ReadWriteOnce', label: 'ReadWriteOnce' },
  { id: 'ReadWriteOncePod', label: 'ReadWriteOncePod' },
  { id: 'ReadWriteMany', label: 'ReadWriteMany' },
] as const

/** What the StorageClass and the claim template say; a change begins again. */
export function StorageSettings({ world: { settings }, name, act }: StoragePartProps) {
  const set = (part: Partial<Settings>) => act({ do: 'set', settings: { ...settings, ...part } })
  return (
    <div className="storage-settings">
      <p>Class and template cannot be changed later, so a change here begins again.</p>
      <Choice<Settings['reclaimPolicy']>
        legend="reclaimPolicy of the StorageClass"
        name={`${name}-policy`}
        options={POLICIES}
        chosen={settings.reclaimPolicy}
        act={(reclaimPolicy) => set({ reclaimPolicy })}
      />
      <Choice<Settings['bindingMode']>
        legend="Its volumeBindingMode"
        name={`${name}-binding`}
        options={MODES}
        chosen={settings.bindingMode}
        act={(bindingMode) => set({ bindingMode })}
      />
      <Choice<Settings['accessMode']>
        legend="Access mode of the claim template"
        name={`${name}-access`}
        options={ACCESS}
        chosen={settings.accessMode}
        act={(accessMode) => set({ accessMode })}
      />
    </div>
  )
}
