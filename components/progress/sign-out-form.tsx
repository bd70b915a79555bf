'use client'

import { type SubmitEvent, useActionState, useRef, useState } from 'react'
import { type FormAction, FRESH } from '@/lib/forms/form-state'
import type { Leaving } from '@/lib/progress-store/progress-state'
import { progressStore } from '@/lib/progress-store/progress-store'
import { useSending } from '../forms/use-sending'
import { countOf } from './count-words'
import '../forms/forms.css'
import './sign-out-form.css'

interface SignOutFormProps {
  action: FormAction
  label: string
}

/**
 * Signs out once everything is in the account, and nothing of it is left in this browser for whoever uses it next. Where
 * something could not be sent, the learner decides. Without a script it just signs out.
 */
export function SignOutForm({ action, label }: SignOutFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [posted, post] = useActionState(action, FRESH)
  const { state, fault, isPending, send } = useSending(async (before, sent) => {
    try {
      return await action(before, sent)
    } finally {
      // Whoever could not be signed out gets back what was taken away from this browser.
      await progressStore.comeBack()
    }
  }, posted)
  const [isLeaving, setIsLeaving] = useState(false)
  const [waiting, setWaiting] = useState(0)
  const isBusy = isLeaving || isPending
  const told = fault ?? (state.status === 'refused' ? state.reason : undefined)

  async function leave(leaving: Leaving) {
    setIsLeaving(true)
    const count = await progressStore.leaveAccount(leaving)
    setIsLeaving(false)
    setWaiting(count)
    if (count === 0 && form.current) send(new FormData(form.current))
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!isBusy) void leave('when-sent')
  }

  return (
    <form ref={form} action={post} onSubmit={submit} className="sign-out">
      <div role="status">
        {waiting > 0 && (
          <p>
            {countOf(waiting, 'thing')} that you did {waiting === 1 ? 'is' : 'are'} not in your account yet: it could
            not be reached. You are still signed in.
          </p>
        )}
        {waiting === 0 && told !== undefined && <p className="form-notice">{told}</p>}
      </div>
      <p>
        <button type="submit" className="button" data-quiet aria-disabled={isBusy}>
          {isBusy ? 'One moment…' : waiting > 0 ? 'Try again' : label}
        </button>
        {waiting > 0 && !isBusy && (
          <button type="button" className="button" data-quiet onClick={() => leave('set-aside')}>
            Sign out, and keep it in this browser until I am back
          </button>
        )}
      </p>
    </form>
  )
}
