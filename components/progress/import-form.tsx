'use client'

import { type ChangeEvent, useMemo, useRef, useState } from 'react'
import type { ProgressFacts } from '@/lib/progress/facts'
import { reportMerge } from '@/lib/progress/find-news'
import type { ProgressFile } from '@/lib/progress/progress-file'
import { progressStore } from '@/lib/progress-store/progress-store'
import { sayReport } from './count-words'

type Step =
  | { name: 'idle'; news?: string }
  | { name: 'refused'; problems: readonly string[] }
  | { name: 'ready'; incoming: ProgressFacts }

/** Takes in a file: it is checked whole, told what it would add, and merged only then. */
export function ImportForm({ facts }: { facts: ProgressFacts }) {
  const [step, setStep] = useState<Step>({ name: 'idle' })
  const field = useRef<HTMLInputElement>(null)

  function finish(news: string) {
    // The same file can be chosen again.
    if (field.current) field.current.value = ''
    field.current?.focus()
    setStep({ name: 'idle', news })
  }

  async function look({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0]
    if (!file) return setStep({ name: 'idle' })
    const read = await readFile(file)
    setStep('facts' in read ? { name: 'ready', incoming: read.facts } : { name: 'refused', problems: read.problems })
  }

  async function add(incoming: ProgressFacts) {
    const report = await progressStore.importFacts(incoming)
    finish(report ? sayReport(report, true) : 'It could not be added: a part of this page did not arrive. Try again.')
  }

  return (
    <div className="import">
      <label className="import-field">
        <span>Import a file</span>
        <input ref={field} type="file" accept=".json,application/json" onChange={look} />
      </label>
      <div role="status" className="desk-news">
        {step.name === 'idle' && <p>{step.news}</p>}
        {step.name === 'ready' && <Preview facts={facts} incoming={step.incoming} />}
        {step.name === 'refused' && <Problems problems={step.problems} />}
      </div>
      {step.name === 'ready' && (
        <p className="desk-buttons">
          <button type="button" className="button" onClick={() => add(step.incoming)}>
            Add to my progress
          </button>
          <button type="button" className="button" data-quiet onClick={() => finish('Nothing was added.')}>
            Leave it
          </button>
        </p>
      )}
    </div>
  )
}

/** Counted once for each file: years of attempts are many words to compare. */
function Preview({ facts, incoming }: { facts: ProgressFacts; incoming: ProgressFacts }) {
  const report = useMemo(() => reportMerge(facts, incoming), [facts, incoming])
  return <p>{sayReport(report, false)}</p>
}

function Problems({ problems }: { problems: readonly string[] }) {
  return (
    <>
      <p>
        <b>Nothing was added.</b> The file cannot be taken in:
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </>
  )
}

async function readFile(file: File): Promise<ProgressFile> {
  try {
    const { MAX_FILE_LENGTH, readProgressFile } = await import('@/lib/progress/progress-file')
    // No further than to see that it is too long; a character has at most four bytes.
    return readProgressFile(await file.slice(0, 4 * (MAX_FILE_LENGTH + 1)).text(), Date.now())
  } catch {
    return {
      problems: ['It could not be read. Check that it is still there, and your connection; then choose it again.'],
    }
  }
}
