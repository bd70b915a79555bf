import { SelectField, TextField } from '@/components/forms/fields'
import { findTimeZone } from '@/lib/classroom/time-zones'

interface ClassSettingsFieldsProps {
  timeZones: readonly string[]
  /** As they are; undefined for a class that is being made. */
  settings?: { name: string; timeZone: string; capacity: number | null }
  /** The most that a class may be limited to. */
  maxCapacity: number
}

/** What an instructor decides about a class. */
export function ClassSettingsFields({ timeZones, settings, maxCapacity }: ClassSettingsFieldsProps) {
  const options = timeZones.map((value) => ({ value, label: value.replaceAll('_', ' ').replaceAll('/', ' / ') }))
  // A class of long ago may have its zone under an older name.
  const zone = findTimeZone(settings?.timeZone ?? 'UTC', timeZones) ?? 'UTC'
  return (
    <>
      <TextField
        name="name"
        label="Name of the class"
        hint="Its learners see it, and whoever has the join code."
        defaultValue={settings?.name ?? ''}
        maxLength={80}
        autoComplete="off"
      />
      {/* With another default a list begins anew: an emptied form would choose the one that it had first. */}
      <SelectField
        key={zone}
        name="timeZone"
        label="Time zone"
        hint="In which dates and times of assignments are meant."
        options={options}
        defaultValue={zone}
      />
      <TextField
        name="capacity"
        type="number"
        label="Learners at most"
        hint="Empty for any number."
        isOptional
        min={1}
        max={maxCapacity}
        defaultValue={settings?.capacity?.toString() ?? ''}
        autoComplete="off"
      />
    </>
  )
}
