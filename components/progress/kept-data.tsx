'use client'

import { useEffect, useRef, useState } from 'react'
import type { ProgressFacts } from '@/lib/progress/facts'
import { hasFacts } from '@/lib/progress/find-news'
import { progressStore } from '@/lib/progress-store/progress-store'
import { AccountStatus } from './account-status'
import { EraseDialog } from './erase-dialog'
import { ExportButton } from './export-button'
import { ImportForm } from './import-form'
import { listKept } from './list-kept'
import { useAccount } from './use-account'

/** What is kept in this browser, and the ways to take it elsewhere, to bring it here and to erase it. */
export function KeptData({ facts }: { facts: ProgressFacts }) {
  const others = useOtherCounts(facts)
  const kept = listKept(facts, others.drafts, others.aside)
  const account = useAccount()
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
        <AccountStatus />
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
            ? `Your theme and the tabs that you chose stay; all of the above goes, for good${account ? ', from your account too and from every browser that has it from there' : ''}.`
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

interface OtherCounts {
  drafts: number
  aside: number
}

/** Of what is kept and is no fact of this learner: counted again whenever facts change, into which drafts turn. */
function useOtherCounts(facts: ProgressFacts): OtherCounts {
  const [counts, setCounts] = useState<OtherCounts>({ drafts: 0, aside: 0 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are the sign that something has changed
  useEffect(() => {
    let isGone = false
    void Promise.all([progressStore.listDrafts(), progressStore.countAside()]).then(([drafts, aside]) => {
      if (!isGone) setCounts({ drafts: drafts.length, aside })
    })
    return () => {
      isGone = true
    }
  }, [facts])
  return counts
}
