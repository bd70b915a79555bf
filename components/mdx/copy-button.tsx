'use client'

import { useState } from 'react'

const SHOWN_MS = 2000

/** Copies the listing of the figure it stands in, or `text` where only a part of it is worth copying. */
export function CopyButton({ text }: { text?: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()

  async function copy(button: HTMLButtonElement) {
    const listing = text ?? button.closest('figure')?.querySelector('code')?.textContent ?? ''
    const copied = await navigator.clipboard.writeText(listing).then(
      () => true,
      () => false,
    )
    setOutcome(copied ? 'copied' : 'failed')
    setTimeout(() => setOutcome(undefined), SHOWN_MS)
  }

  const label = outcome === 'copied' ? 'Copied' : outcome === 'failed' ? 'Not allowed' : 'Copy'
  return (
    <button type="button" className="copy needs-js" onClick={(event) => copy(event.currentTarget)}>
      <span aria-live="polite">{label}</span>
    </button>
  )
}
