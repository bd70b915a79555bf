'use client'

import { useEffect, useRef } from 'react'
import type { Rating } from '@/lib/progress/facts'
import { progressStore } from '@/lib/progress-store/progress-store'
import { type RatedOnce, rateOnce } from './rate-once'
import { type Told, toReviewFact } from './reviewed'

/**
 * Takes the rating of an answer that was told. An answer that nobody rates still counts: when the learner stops or goes
 * to another page it is accepted as suggested, and when the page is hidden or closed it waits for the next page.
 */
export function useRateOnce(
  told: Told | undefined,
  accept: (told: Told, rating: Rating) => void,
): (rating: Rating) => void {
  const latest = useRef(accept)
  const once = useRef<RatedOnce>(undefined)
  useEffect(() => {
    latest.current = accept
  })

  useEffect(() => {
    if (!told) return
    const { rate, leave, hide } = rateOnce(told, (...rated) => latest.current(...rated))
    once.current = { rate, leave, hide }
    const onGone = () => hide((rating) => progressStore.leaveReview(toReviewFact(told, rating)))
    const onHidden = () => document.visibilityState === 'hidden' && onGone()
    addEventListener('pagehide', onGone)
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      removeEventListener('pagehide', onGone)
      document.removeEventListener('visibilitychange', onHidden)
      leave()
    }
  }, [told])

  return (rating) => once.current?.rate(rating)
}
