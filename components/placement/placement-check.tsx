'use client'

import { useEffect, useRef, useState } from 'react'
import type { AskedQuestion } from '@/lib/quiz/question-view'
import type { MissedWords } from './missed-words'
import { PlacementOutcome } from './placement-outcome'
import { PlacementQuestion } from './placement-question'
import { usePlacement } from './use-placement'
import './placement.css'

/** The check itself: one question after the other without feedback, then what came out. */
export function PlacementCheck() {
  const { stage, start, answer, reload, stop } = usePlacement()
  const [missed, setMissed] = useState<ReadonlyMap<string, MissedWords>>(new Map())
  const box = useRef<HTMLDivElement>(null)

  // What was pressed is gone: the focus must not fall back to the top of the page.
  useEffect(() => {
    if (stage.kind === 'failed') box.current?.focus()
  }, [stage.kind])

  function note({ question, lessonPath }: AskedQuestion, href: string = lessonPath) {
    setMissed(new Map([...missed, [question.id, { html: question.html, href }]]))
  }

  if (stage.kind === 'asking') {
    const { asked, number } = stage
    return (
      <PlacementQuestion
        key={`${asked.question.id} ${asked.hash}`}
        asked={asked}
        number={number}
        answer={(verdict, href) => {
          if (verdict !== 'right') note(asked, href)
          return answer(verdict)
        }}
        reload={reload}
        stop={stop}
      />
    )
  }
  if (stage.kind === 'done') {
    return <PlacementOutcome result={stage.result} count={stage.count} missed={missed} repeat={() => void start()} />
  }
  const isLoading = stage.kind === 'loading'
  return (
    <div className="placement-start" ref={box} tabIndex={-1}>
      <button type="button" className="button" aria-disabled={isLoading} onClick={() => isLoading || void start()}>
        {isLoading ? 'Loading…' : stage.kind === 'failed' ? 'Try again' : 'Start the check'}
      </button>
      <p role="status">{stage.kind === 'failed' && stage.reason}</p>
    </div>
  )
}
