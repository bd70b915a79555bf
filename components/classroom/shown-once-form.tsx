'use client'

import type { ReactNode } from 'react'
import type { FormAction } from '@/lib/forms/form-state'
import { ActionForm } from '../forms/action-form'
import { FormAnswer } from '../forms/form-answer'
import './join.css'

interface ShownOnceFormProps {
  action: FormAction
  submit: string
  /** Of what it makes. */
  title: string
  /** Whom it is for, and what else the form asks. */
  children: ReactNode
}

/** What is longer is not written down by hand, as a return code is, but copied. */
const LONGEST_BY_HAND = 20

/** Makes a code, a link or a token with which somebody or something gets in; it is shown in the form's place, this once. */
export function ShownOnceForm({ action, submit, title, children }: ShownOnceFormProps) {
  return (
    <ActionForm
      action={action}
      submit={submit}
      isQuiet
      done={({ message, shownOnce = '' }) => (
        <FormAnswer className="join-done" labelledBy="shown-once">
          <h4 id="shown-once">{title}, shown this once</h4>
          <p className={shownOnce.length > LONGEST_BY_HAND ? 'join-address' : 'join-code'}>{shownOnce}</p>
          <p>{message}</p>
        </FormAnswer>
      )}
    >
      {children}
    </ActionForm>
  )
}
