'use client'

import { type FormEvent, type ReactNode, useActionState } from 'react'
import { type FormAction, FRESH } from '@/lib/forms/form-state'
import { useSending } from './use-sending'
import './forms.css'

interface ButtonFormProps {
  action: FormAction
  /** What the button does. */
  submit: ReactNode
  /** Beside the words of a line. */
  isPlain?: boolean
  children?: ReactNode
}

/** A form with nothing to type, that works without a script. Where it was not taken, it says why above its button. */
export function ButtonForm({ action, submit: label, isPlain = false, children }: ButtonFormProps) {
  // Without a script the form is posted, and the page that answers begins with how the try went.
  const [posted, post] = useActionState(action, FRESH)
  const { state, fault, isPending, send } = useSending(action, posted)
  const told = fault ?? (state.status === 'refused' ? state.reason : undefined)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    send(new FormData(event.currentTarget))
  }

  return (
    <form action={post} onSubmit={submit} className="button-form">
      {children}
      <div role="status">{told !== undefined && <p className="form-notice">{told}</p>}</div>
      <button
        type="submit"
        className={isPlain ? 'plain-button' : 'button'}
        data-quiet={isPlain ? undefined : ''}
        aria-disabled={isPending}
      >
        {isPending ? 'One moment…' : label}
      </button>
    </form>
  )
}
