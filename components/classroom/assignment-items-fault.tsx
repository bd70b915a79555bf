'use client'

import { useTry } from '../forms/action-form'

/** What is wrong with what was ticked. */
export function AssignmentItemsFault() {
  const last = useTry()
  const fault = last.status === 'refused' ? last.faults['items'] : undefined
  return fault && <p className="field-fault">{fault}</p>
}
