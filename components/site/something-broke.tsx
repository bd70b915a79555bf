'use client'

import { useEffect } from 'react'
import { useBoot } from './use-boot'

/** What a reader sees when we made a mistake: whose it is, and what to do. */
export function SomethingBroke({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  useBoot()
  useEffect(() => {
    console.error(error)
  }, [error])

  return (
    <main id="content" className="page">
      <header>
        <h1>This page could not be shown</h1>
        <p>
          The mistake is ours. Try again; if it stays, tell whoever runs this site
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
