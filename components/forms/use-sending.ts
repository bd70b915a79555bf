'use client'

import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import { startTransition, useState, useTransition } from 'react'
import { GONE_WORDS, saysDatabaseGone } from '@/lib/forms/database-gone'
import { findSizeFault } from '@/lib/forms/find-size-fault'
import { type FormAction, type FormState, FRESH } from '@/lib/forms/form-state'

const UNREACHABLE = 'The site could not be reached. What you typed is still here: try again in a moment.'
const OURS = 'This did not work, and the mistake is ours. What you typed is still here: try again in a moment.'
const RENEWED =
  'The site has been renewed since you opened this page. Copy what you typed, load the page again, and send it from there.'

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

function sayWhy(error: unknown): string {
  if (saysDatabaseGone(error)) return GONE_WORDS
  if (unstable_isUnrecognizedActionError(error)) return RENEWED
  // What the server threw comes with a digest; anything else is the way there.
  return error instanceof Error && 'digest' in error ? OURS : UNREACHABLE
}
