'use client'

import { type ReactNode, useEffect, useRef } from 'react'

interface FormAnswerProps {
  className: string
  /** Of its heading. */
  labelledBy: string
  children: ReactNode
}

/** What stands in a form's place after it was sent: it takes the focus, because the button that had it is gone. */
export function FormAnswer({ className, labelledBy, children }: FormAnswerProps) {
  const answer = useRef<HTMLElement>(null)
  useEffect(() => answer.current?.focus(), [])
  return (
    <section ref={answer} tabIndex={-1} className={className} aria-labelledby={labelledBy}>
      {children}
    </section>
  )
}
