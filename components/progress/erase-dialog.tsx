'use client'

import { useRef } from 'react'
import type { ProgressFacts } from '@/lib/progress/facts'
import { hasFacts } from '@/lib/progress/find-news'
import type { AccountTrouble } from '@/lib/progress-store/progress-state'
import { progressStore } from '@/lib/progress-store/progress-store'
import { ExportButton } from './export-button'
import { useAccount } from './use-account'

interface EraseDialogProps {
  facts: ProgressFacts
  /** What goes, in words. */
  kept: readonly string[]
  tell(news: string): void
}

/** Erases everything, after saying what that is and offering to take it along first. */
export function EraseDialog({ facts, kept, tell }: EraseDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const account = useAccount()
  const close = () => dialog.current?.close()

  async function erase() {
    const isErased = await progressStore.eraseAll()
    close()
    tell(isErased ? 'Everything is erased.' : sayRefusal(progressStore.getAccount()?.trouble))
  }

  return (
    <>
      <button type="button" className="button" data-quiet onClick={() => dialog.current?.showModal()}>
        Erase my progress…
      </button>
      <dialog ref={dialog} className="erase-dialog" aria-labelledby="erase-title">
        <h3 id="erase-title">Erase your progress?</h3>
        <p>This goes, in every tab of this browser{account && ' and in your account'}, and cannot be brought back:</p>
        <ul className="kept">
          {kept.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {hasFacts(facts) && <ExportButton facts={facts} label="Export it first" />}
        <p className="desk-buttons">
          <button type="button" className="button" data-quiet onClick={close}>
            Keep it
          </button>
          <button type="button" className="button" data-danger onClick={erase}>
            Erase everything
          </button>
        </p>
      </dialog>
    </>
  )
}

function sayRefusal(trouble: AccountTrouble | undefined): string {
  if (trouble === 'signed-out') return 'You are not signed in any more, and nothing is gone. Sign in and try again.'
  if (trouble) return 'Your account cannot be reached at the moment, and nothing is gone. Try again in a while.'
  return 'The browser refused to erase it, and nothing is gone. Close the other tabs of this site, reload this page and try again.'
}
