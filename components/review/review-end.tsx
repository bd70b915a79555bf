'use client'

import { useEffect, useRef } from 'react'
import { writeWait } from '@/lib/review/day-words'
import { findNextDue } from '@/lib/review/forecast'
import type { ReviewPlan } from '@/lib/review/review-plan'
import { DoneList } from './done-list'
import { ReviewForecast } from './review-forecast'
import { countQuestions, sayNext } from './review-words'
import type { Reviewed } from './reviewed'

interface ReviewEndProps {
  plan: ReviewPlan
  done: readonly Reviewed[]
  /** Goes on with what is left of today. */
  begin(): void
}

/** After a sitting: what was done, when each question comes back, and when there is something to do next. */
export function ReviewEnd({ plan, done, begin }: ReviewEndProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const left = plan.days.find(({ day }) => day === plan.today)?.questionIds.length ?? 0
  return (
    <div className="review" data-end="">
      <section className="review-main">
        <h2 ref={title} tabIndex={-1}>
          {left > 0 ? 'Stopped for now' : 'Done for today'}
        </h2>
        <p>
          {done.length > 0 && `${sayDone(done)} `}
          {left > 0 ? 'The others keep.' : sayNext(findNextDue(plan), plan.today)}
        </p>
        {left > 0 && (
          <p className="review-actions">
            <button type="button" className="button" onClick={begin}>
              Go on ({countQuestions(left)})
            </button>
          </p>
        )}
      </section>
      <ReviewForecast plan={plan} />
      {done.length > 0 && (
        <DoneList done={done.map((one) => ({ ...one, note: `comes back ${writeWait(one.wait)}` }))} />
      )}
    </div>
  )
}

function sayDone(done: readonly Reviewed[]): string {
  const right = done.filter(({ verdict }) => verdict === 'right').length
  return `${countQuestions(done.length)} answered, ${right} right.`
}
