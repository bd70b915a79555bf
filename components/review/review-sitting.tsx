'use client'

import { type ReactNode, useCallback, useEffect } from 'react'
import type { Rating } from '@/lib/progress/facts'
import type { AskedQuestion } from '@/lib/quiz/question-view'
import { fetchAsked, forgetAsked, type Wanted } from './question-shelf'
import { ReviewQuestion } from './review-question'
import { ReviewWait } from './review-wait'
import type { Told } from './reviewed'
import { useLoaded } from './use-loaded'

interface ReviewSittingProps {
  /** How many were answered. */
  done: number
  /** The question to ask now, then those after it. */
  remaining: readonly [Wanted, ...Wanted[]]
  /** What stands below a told answer and leads on, with the rating that it gives. */
  goOn(told: Told, rate: (rating: Rating) => void): ReactNode
  accept(told: Told, rating: Rating, asked: AskedQuestion): void
  /** Goes on without a question that the course no longer has. */
  drop(questionId: string): void
  stop(): void
  /** Beside the questions, where there is room. */
  aside?: ReactNode
}

/** The questions of a sitting, one at a time; the next is fetched while one is answered. */
export function ReviewSitting({ done, remaining, goOn, accept, drop, stop, aside }: ReviewSittingProps) {
  const [{ questionId, seed }, next] = remaining
  const total = done + remaining.length
  const load = useCallback(() => fetchAsked({ questionId, seed }), [questionId, seed])
  const { told, refused, retry } = useLoaded(load)
  const asked = told?.asked
  const isMissing = told !== undefined && asked === undefined

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
          <SittingScale done={done} total={total} />
          <button type="button" className="plain-button" onClick={stop}>
            Stop for now
          </button>
        </div>
        {asked ? (
          <ReviewQuestion
            key={`${questionId} ${asked.hash}`}
            {...{ asked, goOn, reload }}
            place={`${done + 1} of ${total}`}
            accept={(told, rating) => accept(told, rating, asked)}
          />
        ) : (
          <ReviewWait words={refused ?? 'Loading the question…'} retry={refused === undefined ? undefined : retry} />
        )}
      </div>
      {aside}
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
