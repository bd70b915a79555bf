'use client'

import Link from 'next/link'
import type { QuestionBank } from '@/lib/quiz/question-bank'
import { findNextDue } from '@/lib/review/forecast'
import type { ReviewPlan } from '@/lib/review/review-plan'
import { useSetting } from '../progress/use-setting'
import { ReviewForecast } from './review-forecast'
import { countQuestions, sayNext } from './review-words'

/** A question takes somewhat more than half a minute with its feedback. */
const MINUTES_EACH = 2 / 3

interface ReviewDeskProps {
  bank: QuestionBank
  plan: ReviewPlan
  begin(): void
}

/** Before a sitting: what today asks, what comes, and the ways to begin, to pause and to be asked for confidence. */
export function ReviewDesk({ bank, plan, begin }: ReviewDeskProps) {
  const [isPaused, pause] = useSetting('review-paused')
  const due = plan.days.find(({ day }) => day === plan.today)?.questionIds.length ?? 0
  if (plan.cards.size === 0) return <NothingYet first={bank.lessons[0]} />
  return (
    <div className="review">
      <section className="review-main">
        <div role="status">
          <DeskNews due={due} plan={plan} />
        </div>
        <p className="review-actions">
          {due > 0 && (
            <button type="button" className="button" onClick={begin}>
              Start the review
            </button>
          )}
          {/* One button in one place: the focus stays on it when it changes its meaning. */}
          <button
            type="button"
            className="button"
            data-quiet={isPaused ? undefined : ''}
            onClick={() => pause(!isPaused)}
          >
            {isPaused ? 'Resume the review' : 'Pause the review'}
          </button>
        </p>
        {due > 0 && <ConfidenceSetting />}
      </section>
      {!isPaused && <ReviewForecast plan={plan} />}
    </div>
  )
}

function DeskNews({ due, plan }: { due: number; plan: ReviewPlan }) {
  if (plan.paused) {
    return (
      <>
        <h2>The review is paused</h2>
        <p>
          It asks nothing until you resume it, and nothing is lost: what falls due meanwhile is spread over the days
          after.
        </p>
      </>
    )
  }
  if (due === 0) {
    return (
      <>
        <h2>Nothing is due today</h2>
        <p>{sayNext(findNextDue(plan), plan.today)}</p>
      </>
    )
  }
  return (
    <>
      <h2>{countQuestions(due)} today</h2>
      <p>
        About {sayMinutes(due)}. Answer from memory, then say how well you knew it: that decides when the question comes
        back.
      </p>
    </>
  )
}

function NothingYet({ first }: { first: QuestionBank['lessons'][number] | undefined }) {
  return (
    <div className="review">
      <section className="review-main">
        <h2>Nothing to review yet</h2>
        <p>Questions come here once you have answered them in a lesson’s quiz, the wrong ones from the next day on.</p>
        <p className="review-actions">
          {first && (
            <Link className="button" href={first.path} prefetch={false}>
              Start with “{first.title}”
            </Link>
          )}
          <Link className="button" data-quiet href="/learn" prefetch={false}>
            All lessons
          </Link>
        </p>
      </section>
    </div>
  )
}

function ConfidenceSetting() {
  const [asks, ask] = useSetting('ask-confidence')
  return (
    <label className="review-setting">
      <input type="checkbox" checked={asks} onChange={(event) => ask(event.target.checked)} />
      Ask how sure I am before the result
    </label>
  )
}

function sayMinutes(questions: number): string {
  const minutes = Math.max(1, Math.round(questions * MINUTES_EACH))
  return minutes === 1 ? 'a minute' : `${minutes} minutes`
}
