'use client'

import type { FormAction } from '@/lib/forms/form-state'
import { ActionForm } from '../forms/action-form'
import { TextField } from '../forms/fields'
import { ForgetHere } from '../progress/forget-here'

interface DeletionFormProps {
  remove: FormAction
  isSignedIn: boolean
}

/** Deletes the account once a word is typed, and then what it has left in this browser. */
export function DeletionForm({ remove, isSignedIn }: DeletionFormProps) {
  return (
    <ActionForm
      action={remove}
      submit="Delete the account for good"
      isQuiet
      done={({ message }) => (
        <div className="form-notice" data-status="done">
          <p>{message}</p>
          <ForgetHere />
        </div>
      )}
    >
      {isSignedIn ? (
        <TextField name="word" label="Type the word delete" autoComplete="off" />
      ) : (
        <p>Nobody is signed in here, so there is nothing to delete.</p>
      )}
    </ActionForm>
  )
}
