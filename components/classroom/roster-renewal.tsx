'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/lib/forms/form-state'
import { ClassAnswer } from './class-answer'
import './join.css'

interface RosterRenewalProps {
  renew: FormAction
  submit: string
  /** Of what it makes. */
  title: string
  /** Whom it is for, and what else the form asks. */
  children: ReactNode
}

/** Something new for somebody who is to get in: a return code or a link, told in the form's place. */
export function RosterRenewal({ renew, submit, title, children }: RosterRenewalProps) {
  return (
    <ActionForm
      action={renew}
      submit={submit}
      isQuiet
      done={({ message, shownOnce = '' }) => (
        <ClassAnswer className="join-done" labelledBy="renewed">
          <h4 id="renewed">{title}, shown this once</h4>
          <p className={shownOnce.startsWith('http') ? 'join-address' : 'join-code'}>{shownOnce}</p>
          <p>{message}</p>
        </ClassAnswer>
      )}
    >
      {children}
    </ActionForm>
  )
}
