'use client'

import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from 'react'
import type { Rating } from '@/lib/progress/facts'
import { writeWait } from '@/lib/review/day-words'
import { listAllowedRatings, suggestRating } from '@/lib/review/suggest-rating'
import { isMeant } from './is-meant'
import type { Told } from './reviewed'
import './rating.css'

const NAMES: Readonly<Record<Rating, string>> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' }

interface RatingChoiceProps {
  told: Told
  /** Days until the question comes back, for each rating. */
  intervals: Readonly<Record<Rating, number>>
  rate(rating: Rating): void
}

/**
 * How well the answer was known. The suggested button has the focus, so Enter takes it; digits work only while one of
 * the buttons has the focus, so that they are nobody's shortcut while typing or reading (WCAG 2.1.4).
 * Keys that were pressed before the result was seen rate nothing, see `isMeant`.
 */
export function RatingChoice({ told, intervals, rate }: RatingChoiceProps) {
  const suggested = useRef<HTMLButtonElement>(null)
  const hintId = useId()
  const allowed = listAllowedRatings(told)
  const best = suggestRating(told)
  const shownAt = useRef(Number.POSITIVE_INFINITY)
  useEffect(() => {
    shownAt.current = performance.now()
    suggested.current?.focus({ preventScroll: true })
  }, [])

  function rateByKey(event: KeyboardEvent) {
    const rating = allowed.find((one) => String(one) === event.key)
    const isPress = event.key === 'Enter' || event.key === ' '
    if (!(rating || isPress) || event.ctrlKey || event.metaKey || event.altKey) return
    const counts = isMeant(event, performance.now(), shownAt.current)
    if (rating || !counts) event.preventDefault()
    if (rating && counts) rate(rating)
  }

  /** A click without a pointer is a key: some browsers make one of a space bar although the press was refused above. */
  function rateByClick({ detail }: MouseEvent, rating: Rating) {
    if (detail > 0 || isMeant({ repeat: false }, performance.now(), shownAt.current)) rate(rating)
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: it listens to the keys of its buttons
    <fieldset className="rating" data-verdict={told.verdict} aria-describedby={hintId} onKeyDown={rateByKey}>
      <legend>
        {told.verdict === 'right' ? <b>Right.</b> : <b>Not right.</b>}{' '}
        {allowed.length > 1 ? 'How well did you know it?' : 'Read why, then go on; it comes back soon.'}
      </legend>
      <div>
        {allowed.map((rating) => (
          <button
            key={rating}
            ref={rating === best ? suggested : undefined}
            type="button"
            className="button"
            data-quiet={rating === best ? undefined : ''}
            aria-keyshortcuts={String(rating)}
            onClick={(event) => rateByClick(event, rating)}
          >
            <span className="rating-key" aria-hidden="true">
              {rating}
            </span>
            <span>
              {NAMES[rating]} <small>{writeWait(intervals[rating])}</small>
            </span>
          </button>
        ))}
      </div>
      <p id={hintId}>{hint(allowed)}</p>
    </fieldset>
  )
}

function hint(allowed: readonly Rating[]): string {
  if (allowed.length === 1) return 'Enter goes on.'
  return 'Enter takes the filled one, the keys 1 to 4 take any, while one of these buttons has the focus.'
}
