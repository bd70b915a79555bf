'use client'

import type { MouseEvent } from 'react'
import { sayOpenQuestions } from './say-open-questions'
import type { Notice } from './use-quiz-run'

interface QuizActionsProps {
  isDone: boolean
  label: string
  pending: boolean
  /** Questions without an answer, by their place from 0, once somebody wanted to hand in all the same. */
  open: readonly number[]
  notice: Notice | undefined
  retry: { href: string; onClick(event: MouseEvent): void }
  reload?: (() => void) | undefined
}

/** The end of a quiz: hand in, try again, and what stands in the way. */
export function QuizActions({ isDone, label, pending, open, notice, retry, reload }: QuizActionsProps) {
  return (
    <div className="quiz-actions">
      {isDone ? (
        <a className="button" {...retry}>
          Try again
        </a>
      ) : (
        <button type="submit" className="button" aria-disabled={pending}>
          {pending ? 'Checking…' : open.length > 0 ? `${label} anyway` : label}
        </button>
      )}
      {notice?.isOutdated && reload && (
        <button type="button" className="button" data-quiet onClick={reload}>
          Load the questions again
        </button>
      )}
      <p role="status">
        {notice?.place === '' && <span data-verdict="wrong">{notice.reason}</span>}
        {!isDone && open.length > 0 && sayOpenQuestions(open)}
      </p>
    </div>
  )
}
