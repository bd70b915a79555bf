'use client'

import { useEffect, useRef } from 'react'
import type { Verdict } from '@/lib/progress/facts'

interface CheckActionProps {
  verdict: Verdict | undefined
  pending: boolean
  /** Why the answer could not be graded. */
  notice: string | undefined
  check(): void
  /** Goes to the next question; missing at the last. */
  next?: (() => void) | undefined
}

/** Below a question in practice: has it told, then leads on. */
export function CheckAction({ verdict, pending, notice, check, next }: CheckActionProps) {
  const onward = useRef<HTMLButtonElement>(null)
  const isTold = verdict !== undefined
  const wasOpen = useRef(!isTold)
  useEffect(() => {
    // The pressed button is gone; what it said is announced, and the next key press leads on.
    if (isTold && wasOpen.current) onward.current?.focus({ preventScroll: true })
    wasOpen.current = !isTold
  }, [isTold])

  return (
    <div className="check-action">
      {!isTold && (
        <button type="button" className="button" data-quiet onClick={check} aria-disabled={pending}>
          {pending ? 'Checking…' : 'Check'}
        </button>
      )}
      {isTold && next && (
        <button type="button" ref={onward} className="button" data-quiet onClick={next}>
          Next question
        </button>
      )}
      <p role="status">
        {notice && <span data-verdict="wrong">{notice}</span>}
        {verdict && <span className="sr-only">{ANNOUNCED[verdict]}</span>}
      </p>
    </div>
  )
}

const ANNOUNCED = {
  right: 'Right. The reasons stand above.',
  wrong: 'Not right. What would have been right stands above.',
  unanswered: 'Not answered.',
}
