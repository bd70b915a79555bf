'use client'

import { useCallback, useEffect } from 'react'
import { previewIntervals } from '@/lib/review/memory'
import type { ReviewPlan } from '@/lib/review/review-plan'
import { fetchAsked, forgetAsked, type Wanted } from './question-shelf'
import { ReviewForecast } from './review-forecast'
import { ReviewQuestion } from './review-question'
import { ReviewWait } from './review-wait'
import type { Reviewed } from './reviewed'
import { useLoaded } from './use-loaded'

interface ReviewSittingProps {
  plan: ReviewPlan
  done: readonly Reviewed[]
  /** The question to ask now, then those after it. */
  remaining: readonly [Wanted, ...Wanted[]]
  accept(reviewed: Reviewed): void
  /** Goes on without a question that the course no longer has. */
  drop(questionId: string): void
  stop(): void
}

/** The questions of a sitting, one at a time; the next is fetched while one is answered. */
export function ReviewSitting({ plan, done, remaining, accept, drop, stop }: ReviewSittingProps) {
  const [{ questionId, seed }, next] = remaining
  const total = done.length + remaining.length
  const load = useCallback(() => fetchAsked({ questionId, seed }), [questionId, seed])
  const { told, refused, retry } = useLoaded(load)
  const asked = told?.asked
  const isMissing = told !== undefined && asked === undefined
  const intervals = previewIntervals(plan.cards.get(questionId)?.memory, plan.today)

  useEffect(() => {
    if (isMissing) drop(questionId)
  }, [isMissing, questionId, drop])
  useEffect(() => {
    if (asked && next) void fetchAsked(next)
  }, [asked, next])

  function reload() {
    forgetAsked({ questionId, seed })
    retry()
  }

  return (
    <div className="review" data-sitting="">
      <div className="review-main">
        <div className="review-head">
          <SittingScale done={done.length} total={total} />
          <button type="button" className="plain-button" onClick={stop}>
            Stop for now
          </button>
        </div>
        {asked ? (
          <ReviewQuestion
            key={`${questionId} ${asked.hash}`}
            {...{ asked, intervals, reload }}
            place={`${done.length + 1} of ${total}`}
            accept={(answered, rating) =>
              accept({ ...answered, rating, wait: intervals[rating], html: asked.question.html })
            }
          />
        ) : (
          <ReviewWait words={refused ?? 'Loading the question…'} retry={refused === undefined ? undefined : retry} />
        )}
      </div>
      <ReviewForecast plan={plan} />
    </div>
  )
}

/** How far the sitting is, as marks on a line; the first line of each question says it in words. */
function SittingScale({ done, total }: { done: number; total: number }) {
  return (
    <div className="review-scale" aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a scale are their places
        <span key={index} data-state={index < done ? 'done' : index === done ? 'now' : undefined} />
      ))}
    </div>
  )
}
