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
  const close = () => {
    closing = setTimeout(() => card.hidePopover(), LINGER_MS)
  }
  for (const part of [term, card]) {
    part.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && open(), { signal })
    part.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && close(), { signal })
    part.addEventListener('focusin', () => part.matches(':focus-visible, :focus-within') && open(), { signal })
    part.addEventListener('focusout', close, { signal })
  }
  return () => {
    clearTimeout(closing)
    listening.abort()
  }
}
