'use client'

import { useRef } from 'react'

/**
 * Shows the drawing of its figure as large as the window allows.
 * The drawing itself is moved into the dialog and back: a copy would repeat its ids.
 */
export function FullScreenButton({ name }: { name: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const home = useRef<Element>(null)

  function open(button: HTMLButtonElement) {
    const drawing = button.closest('figure')?.querySelector('.drawing')
    const svg = drawing?.firstElementChild
    if (!drawing || !svg || !dialog.current) return
    home.current = drawing
    dialog.current.prepend(svg)
    dialog.current.showModal()
  }

  function putBack() {
    const svg = dialog.current?.querySelector(':scope > svg')
    if (svg) home.current?.append(svg)
  }

  return (
    <>
      <button type="button" className="plain-button needs-js" onClick={(event) => open(event.currentTarget)}>
        Enlarge<span className="sr-only">: {name}</span>
      </button>
      <dialog ref={dialog} className="full-screen" aria-label={name} onClose={putBack}>
        <form method="dialog">
          <button className="plain-button">Close</button>
        </form>
      </dialog>
    </>
  )
}
