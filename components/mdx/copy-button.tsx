'use client'

import { useRef, useState } from 'react'

const SHOWN_MS = 2000

/** Copies the listing of the figure it stands in; of a terminal, the commands for the reader's own shell. */
export function CopyButton() {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  async function copy(button: HTMLButtonElement) {
    const copied = await writeClipboard(textOf(button.closest('figure')))
    setOutcome(copied ? 'copied' : 'failed')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOutcome(undefined), SHOWN_MS)
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

/** Without TLS, as in a class on the teacher's laptop, browsers have no clipboard object; the old command still works. */
async function writeClipboard(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
  }
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}
