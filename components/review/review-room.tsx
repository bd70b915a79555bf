'use client'

import { useMemo, useState } from 'react'
import type { ProgressFacts, Rating } from '@/lib/progress/facts'
import { progressStore } from '@/lib/progress-store/progress-store'
import type { QuestionBank } from '@/lib/quiz/question-bank'
import type { AskedQuestion } from '@/lib/quiz/question-view'
import { createDayOf } from '@/lib/review/calendar'
import { previewIntervals } from '@/lib/review/memory'
import { buildReviewPlan } from '@/lib/review/review-plan'
import { buildReviewQueue } from '@/lib/review/review-queue'
import { reviewSeed } from '@/lib/review/review-seed'
import { listRemaining, type Sitting } from '@/lib/review/sitting'
import { useProgress } from '../progress/use-progress'
import { loadQuestionBank } from '../quiz/load-question-bank'
import { RatingChoice } from './rating-choice'
import { ReviewDesk } from './review-desk'
import { ReviewEnd } from './review-end'
import { ReviewForecast } from './review-forecast'
import { ReviewSitting } from './review-sitting'
import { ReviewWait } from './review-wait'
import { type Reviewed, type Told, toReviewFact } from './reviewed'
import { useLoaded } from './use-loaded'
import { useNow } from './use-now'
import './review.css'

/** The review, as soon as it is known what the course asks and what the learner did. */
export function ReviewRoom() {
  const { told: bank, refused, retry } = useLoaded(loadQuestionBank)
  const facts = useProgress()
  if (bank && facts) return <Review bank={bank} facts={facts} />
  return <ReviewWait words={refused ?? 'Looking up what is due…'} retry={refused === undefined ? undefined : retry} />
}

const dayOf = createDayOf()

function Review({ bank, facts }: { bank: QuestionBank; facts: ProgressFacts }) {
  const [now, look] = useNow()
  const [sitting, setSitting] = useState<Sitting<Reviewed>>()
  const [isStopped, setIsStopped] = useState(false)
  const plan = useMemo(() => buildReviewPlan(bank, facts, { now, dayOf }), [bank, facts, now])

  function begin() {
    setIsStopped(false)
    setSitting({ queue: buildReviewQueue(plan, bank), done: sitting?.done ?? [], missing: [] })
  }

  if (!sitting) return <ReviewDesk {...{ bank, plan, begin }} />
  const { done, missing } = sitting
  const [current, ...others] = listRemaining(sitting, plan).map((questionId) => {
    return { questionId, seed: reviewSeed(questionId, facts) }
  })
  if (isStopped || !current) return <ReviewEnd {...{ plan, done, begin }} />

  const intervals = previewIntervals(plan.cards.get(current.questionId)?.memory, plan.today)

  function accept(told: Told, rating: Rating, { question }: AskedQuestion) {
    void progressStore.appendReview(toReviewFact(told, rating))
    const reviewed = { ...told, rating, wait: intervals[rating], html: question.html }
    setSitting((before) => before && { ...before, done: [...before.done, reviewed] })
    look()
  }

  return (
    <ReviewSitting
      done={done.length}
      remaining={[current, ...others]}
      goOn={(told, rate) => <RatingChoice {...{ told, intervals, rate }} />}
      accept={accept}
      drop={(id) => setSitting({ ...sitting, missing: [...missing, id] })}
      stop={() => setIsStopped(true)}
      aside={<ReviewForecast plan={plan} />}
    />
  )
}
