'use client'

import { useEffect, useRef } from 'react'
import type { QuizResult } from '@/lib/quiz/quiz-result'

/** The result, announced and brought into view when it arrives. */
export function QuizSummary({ result }: { result: QuizResult | undefined }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (result) box.current?.focus()
  }, [result])

  return (
    <div role="status" tabIndex={-1} ref={box} className="quiz-summary">
      {result?.status === 'refused' && <p data-verdict="wrong">{result.reason}</p>}
      {result?.status === 'graded' && (
        <p>
          <b>
            {result.score} of {result.outOf} right.
          </b>{' '}
          {closing(result.score, result.outOf)}
        </p>
      )}
    </div>
  )
}

function closing(score: number, outOf: number): string {
  if (score === outOf) return 'Nothing to repeat here.'
  return 'Read the feedback below; each question links to the part of the lesson that answers it.'
}
