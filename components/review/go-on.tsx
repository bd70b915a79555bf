'use client'

import { type MouseEvent, useEffect, useRef } from 'react'
import { isMeant } from './is-meant'
import type { Told } from './reviewed'
import './rating.css'

/** Goes on after an answer that nobody rates. It has the focus; a key that was pressed before the result was seen does nothing. */
export function GoOn({ told, isLast, goOn }: { told: Told; isLast: boolean; goOn(): void }) {
  const button = useRef<HTMLButtonElement>(null)
  const shownAt = useRef(Number.POSITIVE_INFINITY)
  useEffect(() => {
    shownAt.current = performance.now()
    button.current?.focus({ preventScroll: true })
  }, [])

  function press({ detail }: MouseEvent) {
    if (detail > 0 || isMeant({ repeat: false }, performance.now(), shownAt.current)) goOn()
  }

  return (
    <div className="rating go-on" data-verdict={told.verdict}>
      <p role="status">
        {told.verdict === 'right' ? <b>Right.</b> : <b>Not right.</b>}{' '}
        {told.verdict === 'right' ? 'Why, stands above.' : 'Read why, then go on.'}
      </p>
      <button ref={button} type="button" className="button" onClick={press}>
        {isLast ? 'See how it went' : 'Next question'}
      </button>
    </div>
  )
}
