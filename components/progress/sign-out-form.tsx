'use client'

import { type SubmitEvent, useRef, useState } from 'react'
import type { Leaving } from '@/lib/progress-store/progress-state'
import { progressStore } from '@/lib/progress-store/progress-store'
import { countOf } from './count-words'
import './sign-out-form.css'

interface SignOutFormProps {
  action(): Promise<void>
  label: string
}

/**
 * Signs out once everything is in the account, and nothing of it is left in this browser for whoever uses it next. Where
 * something could not be sent, the learner decides. Without a script it just signs out.
 */
export function SignOutForm({ action, label }: SignOutFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const isLeft = useRef(false)
  const [isLeaving, setIsLeaving] = useState(false)
  const [waiting, setWaiting] = useState(0)

  async function leave(leaving: Leaving) {
    setIsLeaving(true)
    const count = await progressStore.leaveAccount(leaving)
    setIsLeaving(false)
    setWaiting(count)
    if (count > 0) return
    isLeft.current = true
    form.current?.requestSubmit()
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    if (isLeft.current) return
    event.preventDefault()
    if (!isLeaving) void leave('when-sent')
  }

  return (
    <form ref={form} action={action} onSubmit={submit} className="sign-out">
      <div role="status">
        {waiting > 0 && (
          <p>
            {countOf(waiting, 'thing')} that you did {waiting === 1 ? 'is' : 'are'} not in your account yet: it could
            not be reached. You are still signed in.
          </p>
        )}
      </div>
      <p>
        <button type="submit" className="button" data-quiet aria-disabled={isLeaving}>
          {isLeaving ? 'One moment…' : waiting > 0 ? 'Try again' : label}
        </button>
        {waiting > 0 && !isLeaving && (
          <button type="button" className="button" data-quiet onClick={() => leave('set-aside')}>
            Sign out, and keep it in this browser until I am back
          </button>
        )}
      </p>
    </form>
  )
}
