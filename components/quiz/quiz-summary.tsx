'use client'

import { useEffect, useRef } from 'react'

interface QuizSummaryProps {
  total: { score: number; outOf: number } | undefined
  /** Whether the page goes to the result, because it stands far from what was pressed. */
  isFar?: boolean
}

/** The result of a quiz, announced when it arrives. */
export function QuizSummary({ total, isFar = false }: QuizSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const isDone = total !== undefined
  useEffect(() => {
    // What was pressed is gone, and the focus with it.
    if (isDone) box.current?.focus({ preventScroll: !isFar })
  }, [isDone, isFar])

  return (
    <div role="status" tabIndex={-1} ref={box} className="quiz-summary">
      {total && (
        <p>
          <b>
            {total.score} of {total.outOf} right.
          </b>{' '}
          {closing(total)}
        </p>
      )}
    </div>
  )
}

function closing({ score, outOf }: { score: number; outOf: number }): string {
  if (score === outOf) return 'Nothing to repeat here; the review asks again when it is time.'
  return 'What was not right comes back in the review. Each question links to the part of the lesson that answers it.'
}
