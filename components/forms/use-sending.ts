'use client'

import { unstable_rethrow } from 'next/navigation'
import { startTransition, useState, useTransition } from 'react'
import { findSizeFault } from '@/lib/forms/find-size-fault'
import { type FormAction, type FormState, FRESH } from '@/lib/forms/form-state'
import { sayWhy } from './say-why'

/**
 * Sends a form to its action and keeps what was answered last. Where it could not be taken, `fault` says why, and the
 * form stays exactly as it is, files and passwords too: left to React it would be emptied, or give way to an error page.
 */
export function useSending(action: FormAction, start: FormState) {
  const [state, setState] = useState(start)
  const [fault, setFault] = useState<string>()
  const [isPending, startSending] = useTransition()

  function send(form: FormData): void {
    if (isPending) return
    const tooLarge = findSizeFault(form)
    if (tooLarge !== undefined) {
      setFault(tooLarge)
      return
    }
    startSending(async () => {
      try {
        // Not the last answer: it holds all that was typed once more.
        const answer = await action(FRESH, form)
        const isAway = answer.status === 'refused' && answer.isTemporary === true
        startTransition(() => {
          setFault(isAway ? answer.reason : undefined)
          if (!isAway) setState(answer)
        })
      } catch (error) {
        unstable_rethrow(error)
        startTransition(() => setFault(sayWhy(error)))
      }
    })
  }

  return { state, fault, isPending, send }
}
