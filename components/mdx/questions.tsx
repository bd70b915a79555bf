import Link from 'next/link'
import type { ReactNode } from 'react'

/** Answer in the head first, then unfold. */
export function Predict({ children }: { children: ReactNode }) {
  return (
    <section className="ask" aria-label="Predict">
      <p className="ask-title">Predict first</p>
      {children}
    </section>
  )
}

/** A question about an earlier lesson. */
export function Recall({ href, lesson, children }: { href: string; lesson: string; children: ReactNode }) {
  return (
    <section className="ask" data-kind="recall" aria-label={`Recall: ${lesson}`}>
      <p className="ask-title">
        Do you remember?{' '}
        <Link href={href} prefetch={false}>
          {lesson}
        </Link>
      </p>
      {children}
    </section>
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
    <section className="exercise" aria-label="On your machine">
      <p className="ask-title">
        On your machine <span>You need: {needs}</span>
      </p>
      {children}
    </section>
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
