'use client'

import { ActionForm } from '@/components/forms/action-form'
import { HiddenField, TextField } from '@/components/forms/fields'
import { FormAnswer } from '@/components/forms/form-answer'
import type { FormAction } from '@/lib/forms/form-state'
import './join.css'

interface JoinAsNewProps {
  join: FormAction
  /** Takes the return code, and leads on to `next`. */
  signIn: FormAction
  joinCode: string
  /** Made with the page: who clicks twice joins once. */
  formId: string
  next: string
}

/**
 * Joining without e-mail, in two steps: a name, then the return code to write down. Only the second signs in, so that
 * nobody is taken on to the class before the code was seen.
 */
export function JoinAsNew({ join, signIn, joinCode, formId, next }: JoinAsNewProps) {
  return (
    <ActionForm
      action={join}
      submit="Join without e-mail"
      done={({ shownOnce = '' }) => (
        <FormAnswer className="join-done" labelledBy="join-done">
          <h3 id="join-done">You are in. Write this code down</h3>
          <p className="join-code">{shownOnce}</p>
          <p>
            It is your return code: with it you come back, on this device or any other. It is shown this once. If you
            lose it, your instructor can give you a new one.
          </p>
          <ActionForm action={signIn} submit="I have written it down: open the class">
            <HiddenField name="returnCode" value={shownOnce} />
            <HiddenField name="next" value={next} />
          </ActionForm>
        </FormAnswer>
      )}
    >
      <HiddenField name="joinCode" value={joinCode} />
      <HiddenField name="formId" value={formId} />
      <TextField
        name="displayName"
        label="Name"
        hint="As your instructor knows you."
        autoComplete="name"
        maxLength={60}
      />
    </ActionForm>
  )
}
