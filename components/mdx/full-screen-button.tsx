'use client'

import { useEffect, useRef, useState } from 'react'

/**
 * Shows the drawing of its figure as large as the window allows.
 * The drawing itself is moved into the dialog and back: a copy would repeat its ids.
 */
export function FullScreenButton({ name }: { name: string }) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const home = button.current?.closest('figure')?.querySelector('.drawing')
    const svg = home?.firstElementChild
    if (!open || !svg) return
    dialog.current?.prepend(svg)
    dialog.current?.showModal()
    return () => home.append(svg)
  }, [open])

  function close() {
    setOpen(false)
    button.current?.focus()
  }

  return (
    <>
      <button type="button" ref={button} className="plain-button needs-js" onClick={() => setOpen(true)}>
        Enlarge<span className="sr-only">: {name}</span>
      </button>
      {open && (
        <dialog ref={dialog} className="full-screen" aria-label={name} onClose={close}>
          <form method="dialog">
            <button type="submit" className="plain-button">
              Close
            </button>
          </form>
        </dialog>
      )}
    </>
  )
}
