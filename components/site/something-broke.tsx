'use client'

import { useEffect } from 'react'

/** What a reader sees when we made a mistake: what is lost, what is not, what to do. */
export function SomethingBroke({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  useEffect(() => {
    console.error(error)
  }, [error])

  return (
    <main id="content" className="page">
      <header>
        <h1>This page could not be shown</h1>
        <p>
          The mistake is ours, and nothing of yours is lost. Try again; if it stays, tell whoever runs this site
          {error.digest ? ` the code ${error.digest}` : ' what you were doing'}.
        </p>
      </header>
      <p className="hero-actions">
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>
        <a className="button" data-quiet href="/learn">
          All lessons
        </a>
      </p>
    </main>
  )
}
