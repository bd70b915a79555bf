'use client'

import { useState } from 'react'
import type { ProgressFacts } from '@/lib/progress/facts'

/** Saves all facts as a file. Drafts stay: a quiz is handed in where it was begun. */
export function ExportButton({ facts, label }: { facts: ProgressFacts; label: string }) {
  const [news, setNews] = useState('')

  async function save() {
    const now = Date.now()
    const name = `drydock-progress-${new Date(now).toISOString().slice(0, 10)}.json`
    try {
      const { writeProgressFile } = await import('@/lib/progress/progress-file')
      download(name, writeProgressFile(facts, now))
      setNews(`Handed to your browser as ${name}.`)
    } catch {
      setNews('The file could not be made: a part of this page did not arrive. Check your connection and try again.')
    }
  }

  return (
    <div className="desk-action">
      <button type="button" className="button" data-quiet onClick={save}>
        {label}
      </button>
      <p role="status" className="desk-news">
        {news}
      </p>
    </div>
  )
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Not at once: some browsers read it a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
