'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/** Time to reach the card before it closes; WCAG 1.4.13 wants the card itself to be hoverable. */
const LINGER_MS = 250

/**
 * The button of a glossary term. The browser's popover opens it by click, tap and Enter and closes it by Esc;
 * this adds opening by hover and by keyboard focus.
 */
export function TermHover({ anchor, children }: { anchor: string; children: ReactNode }) {
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    const term = button.current
    const card = document.getElementById(anchor)
    if (!term || !card) return
    return openOnHover(term, card)
  }, [anchor])

  return (
    <button
      type="button"
      ref={button}
      className="term"
      popoverTarget={anchor}
      popoverTargetAction="show"
      aria-describedby={anchor}
    >
      {children}
    </button>
  )
}

/** Returns the function that takes the listeners away. */
function openOnHover(term: HTMLElement, card: HTMLElement): () => void {
  const listening = new AbortController()
  const { signal } = listening
  let closing: ReturnType<typeof setTimeout> | undefined

  const open = () => {
    clearTimeout(closing)
    if (!card.matches(':popover-open')) card.showPopover({ source: term })
  }
  // Asked when the time is up: the pointer may have gone while the keyboard stays, and the other way round.
  const wanted = () => term.matches(':hover, :focus-visible') || card.matches(':hover, :focus-within')
  const close = () => {
    clearTimeout(closing)
    closing = setTimeout(() => wanted() || card.hidePopover(), LINGER_MS)
  }
  for (const part of [term, card]) {
    part.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && open(), { signal })
    part.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && close(), { signal })
    part.addEventListener('focusout', close, { signal })
  }
  term.addEventListener('focusin', () => term.matches(':focus-visible') && open(), { signal })
  card.addEventListener('focusin', open, { signal })
  return () => {
    clearTimeout(closing)
    listening.abort()
  }
}
