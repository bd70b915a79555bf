'use client'

import { useTry } from '@/components/forms/action-form'
import { CheckField } from '@/components/forms/fields'

/** Asks whether another time zone is meant, once saving has told what it means; the tick is for that zone alone. */
export function ZoneChangeField() {
  const last = useTry()
  const zone = last.status === 'refused' ? last.values['timeZone'] : undefined
  if (last.status !== 'refused' || zone === undefined) return null
  if (!('understood' in last.faults) && last.values['understood'] !== zone) return null
  return <CheckField name="understood" value={zone} label="I know that all dates of the class will read otherwise" />
}
