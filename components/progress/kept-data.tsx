'use client'

import { useEffect, useRef, useState } from 'react'
import type { ProgressFacts } from '@/lib/progress/facts'
import { hasFacts } from '@/lib/progress/find-news'
import { progressStore } from '@/lib/progress-store/progress-store'
import { EraseDialog } from './erase-dialog'
import { ExportButton } from './export-button'
import { ImportForm } from './import-form'
import { listKept } from './list-kept'

/** What is kept in this browser, and the ways to take it elsewhere, to bring it here and to erase it. */
export function KeptData({ facts }: { facts: ProgressFacts }) {
  const kept = listKept(facts, useDraftCount(facts.attempts))
  const [news, setNews] = useState('')
  const status = useRef<HTMLParagraphElement>(null)

  function tell(words: string) {
    setNews(words)
    // The button that had the focus goes with what it erased.
    status.current?.focus()
  }

  return (
    <>
      <section aria-labelledby="kept">
        <h2 id="kept">What is kept in this browser</h2>
        <p className="section-lead">
          Nobody else has it: no account, no server. It goes when you erase it here, or when you clear this site’s data
          in the browser.
        </p>
        {kept.length > 0 ? (
          <ul className="kept">
            {kept.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p className="kept-none">Nothing yet.</p>
        )}
      </section>
      <section aria-labelledby="take">
        <h2 id="take">Take it along</h2>
        <p className="section-lead">
          Export it as a file and import that file in another browser. What both know is put together; nothing is lost
          or counted twice, however often you do it.
        </p>
        {hasFacts(facts) && <ExportButton facts={facts} label="Export" />}
        <ImportForm facts={facts} />
      </section>
      <section aria-labelledby="erase">
        <h2 id="erase">Erase it</h2>
        <p className="section-lead">
          {kept.length > 0
            ? 'Your theme and the tabs that you chose stay; all of the above goes, for good.'
            : 'There is nothing to erase.'}
        </p>
        {kept.length > 0 && <EraseDialog facts={facts} kept={kept} tell={tell} />}
        <p ref={status} role="status" tabIndex={-1} className="desk-news">
          {news}
        </p>
      </section>
    </>
  )
}

/** Drafts are no facts: they are counted again whenever the attempts change, into which they turn. */
function useDraftCount(attempts: ProgressFacts['attempts']): number {
  const [count, setCount] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the attempts are the sign that drafts have changed
  useEffect(() => {
    let isGone = false
    void progressStore.listDrafts().then((drafts) => !isGone && setCount(drafts.length))
    return () => {
      isGone = true
    }
  }, [attempts])
  return count
}
