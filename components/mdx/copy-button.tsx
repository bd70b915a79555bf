'use client'

import { useState } from 'react'

const SHOWN_MS = 2000

/** Copies the listing of the figure it stands in; of a terminal, the commands for the reader's own shell. */
export function CopyButton() {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()

  async function copy(button: HTMLButtonElement) {
    const copied = await navigator.clipboard.writeText(textOf(button.closest('figure'))).then(
      () => true,
      () => false,
    )
    setOutcome(copied ? 'copied' : 'failed')
    setTimeout(() => setOutcome(undefined), SHOWN_MS)
  }

  const label = outcome === 'copied' ? 'Copied' : outcome === 'failed' ? 'Not allowed' : 'Copy'
  return (
    <button type="button" className="copy needs-js" aria-live="polite" onClick={(event) => copy(event.currentTarget)}>
      {label}
    </button>
  )
}

function textOf(figure: Element | null): string {
  if (!figure?.matches('.terminal')) return figure?.querySelector('code')?.textContent ?? ''
  const commands = [...figure.querySelectorAll('kbd:not(.inside)')].map((command) => {
    const copy = document.createElement('kbd')
    copy.append(...[...command.childNodes].map((node) => node.cloneNode(true)))
    for (const prompt of copy.querySelectorAll('u')) prompt.remove()
    return copy.textContent
  })
  return commands.join('')
}
