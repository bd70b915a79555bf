'use client'

import { useEffect } from 'react'

interface SomethingBrokeProps {
  /** What could not be shown: "This lesson". */
  what: string
  error: Error & { digest?: string }
  retry: () => void
}

/** What a reader sees when we made a mistake: what is lost, what is not, what to do. */
export function SomethingBroke({ what, error, retry }: SomethingBrokeProps) {
  useEffect(() => {
    console.error(error)
  }, [error])

  return (
    <main id="content" className="page">
      <header>
        <h1>{what} could not be shown</h1>
        <p>
          The mistake is ours, and nothing of yours is lost. Try again; if it stays, tell whoever runs this site
          {error.digest ? ` the code ${error.digest}` : ' what you were doing'}.
        </p>
      </header>
      <p className="hero-actions">
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
        <a className="button" data-quiet href="/learn">
          All lessons
        </a>
      </p>
    </main>
  )
}
