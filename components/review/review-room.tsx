'use client'

import { useMemo, useState } from 'react'
import type { ProgressFacts } from '@/lib/progress/facts'
import { progressStore } from '@/lib/progress-store/progress-store'
import type { QuestionBank } from '@/lib/quiz/question-bank'
import { createDayOf } from '@/lib/review/calendar'
import { buildReviewPlan } from '@/lib/review/review-plan'
import { buildReviewQueue } from '@/lib/review/review-queue'
import { reviewSeed } from '@/lib/review/review-seed'
import { listRemaining, type Sitting } from '@/lib/review/sitting'
import { useProgress } from '../progress/use-progress'
import { loadQuestionBank } from '../quiz/load-question-bank'
import { ReviewDesk } from './review-desk'
import { ReviewEnd } from './review-end'
import { ReviewSitting } from './review-sitting'
import { ReviewWait } from './review-wait'
import { type Reviewed, toReviewFact } from './reviewed'
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

  function accept(reviewed: Reviewed) {
    void progressStore.appendReview(toReviewFact(reviewed, reviewed.rating))
    setSitting((before) => before && { ...before, done: [...before.done, reviewed] })
    look()
  }

  return (
    <ReviewSitting
      {...{ plan, done, accept }}
      remaining={[current, ...others]}
      drop={(id) => setSitting({ ...sitting, missing: [...missing, id] })}
      stop={() => setIsStopped(true)}
    />
  )
}
