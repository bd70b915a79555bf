'use client'

import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/fields'
import type { FormAction } from '@/lib/forms/form-state'
import { ClassAnswer } from './class-answer'
import './join.css'

interface RosterRenewalProps {
  renew: FormAction
  classId: string
  userId: string
}

/** A new return code for somebody who lost theirs, told in the form's place. */
export function RosterRenewal({ renew, classId, userId }: RosterRenewalProps) {
  return (
    <ActionForm
      action={renew}
      submit="Make a new return code"
      isQuiet
      done={({ message, shownOnce }) => (
        <ClassAnswer className="join-done" labelledBy="new-code">
          <h4 id="new-code">The new return code, shown this once</h4>
          <p className="join-code">{shownOnce}</p>
          <p>{message}</p>
        </ClassAnswer>
      )}
    >
      <HiddenField name="classId" value={classId} />
      <HiddenField name="userId" value={userId} />
    </ActionForm>
  )
}
