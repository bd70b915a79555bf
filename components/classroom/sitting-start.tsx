import type { ReactNode } from 'react'
import { AssignmentAttempts, type AttemptEntry } from './assignment-attempts'
import './sitting.css'

interface SittingStartProps {
  /** What holds for an attempt, a sentence each. */
  terms: readonly string[]
  attempts: readonly AttemptEntry[]
  /** How an attempt begins; without it none can. */
  children?: ReactNode
}

/** Before a quiz of a class begins: what holds, and what was handed in before. */
export function SittingStart({ terms, attempts, children }: SittingStartProps) {
  return (
    <>
      <ul className="sitting-terms">
        {terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
      {children && <div className="sitting-start">{children}</div>}
      {attempts.length > 0 && (
        <section className="assignment-part" aria-labelledby="attempts">
          <h2 id="attempts">Handed in</h2>
          <AssignmentAttempts attempts={attempts} />
        </section>
      )}
    </>
  )
}
