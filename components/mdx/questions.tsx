import Link from 'next/link'
import type { ReactNode } from 'react'

/** Answer in the head first, then unfold. */
export function Predict({ children }: { children: ReactNode }) {
  return (
    <div className="ask">
      <p className="ask-title">Predict first</p>
      {children}
    </div>
  )
}

/** A question about an earlier lesson. */
export function Recall({ href, lesson, children }: { href: string; lesson: string; children: ReactNode }) {
  return (
    <div className="ask" data-kind="recall">
      <p className="ask-title">
        Do you remember?{' '}
        <Link href={href} prefetch={false}>
          {lesson}
        </Link>
      </p>
      {children}
    </div>
  )
}

export function Reveal({ children }: { children: ReactNode }) {
  return (
    <details className="reveal">
      <summary>Show the answer</summary>
      <div>{children}</div>
    </details>
  )
}

/** An exercise on the reader's own computer. */
export function OnYourMachine({ needs, children }: { needs: string; children: ReactNode }) {
  return (
    <div className="exercise">
      <p className="ask-title">
        On your machine <span>You need: {needs}</span>
      </p>
      {children}
    </div>
  )
}

export function Expect({ children }: { children: ReactNode }) {
  return (
    <details className="reveal">
      <summary>What you should see</summary>
      <div>{children}</div>
    </details>
  )
}
