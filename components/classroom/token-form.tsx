'use client'

import type { FormAction } from '@/lib/forms/form-state'
import { ActionForm } from '../forms/action-form'
import { HiddenField, TextField } from '../forms/fields'
import './api.css'

interface TokenFormProps {
  action: FormAction
  classId: string
  /** Of the token to be made: a form that is sent twice makes one. */
  id: string
}

/** Makes a token; it is shown in the place of the form, this once. */
export function TokenForm({ action, classId, id }: TokenFormProps) {
  return (
    <ActionForm
      action={action}
      submit="Make a token"
      done={({ message, shownOnce }) => <NewToken message={message} token={shownOnce ?? ''} />}
    >
      <HiddenField name="id" value={id} />
      <HiddenField name="classId" value={classId} />
      <TextField name="name" label="What it is for" hint="As “import into the grading system”." autoComplete="off" />
    </ActionForm>
  )
}

function NewToken({ message, token }: { message: string; token: string }) {
  return (
    <div className="new-token" role="status">
      <p>{message}</p>
      <p>
        <code>{token}</code>
      </p>
    </div>
  )
}
