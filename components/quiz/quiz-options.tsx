'use client'

import type { QuizMode, QuizRun } from '@/lib/quiz/quiz-run'

interface QuizOptionsProps {
  run: QuizRun
  choose(mode: QuizMode): void
  askConfidence: boolean
  setAskConfidence(ask: boolean): void
}

const MODES: readonly { mode: QuizMode; name: string }[] = [
  { mode: 'practice', name: 'after each question' },
  { mode: 'test', name: 'at the end, as in a test' },
]

/** How the quiz is told. It stands outside of the form: nothing here is part of the answers. */
export function QuizOptions({ run, choose, askConfidence, setAskConfidence }: QuizOptionsProps) {
  return (
    <div className="quiz-options needs-js">
      {/* Once a question has been told, a test can no longer begin. */}
      <fieldset disabled={Object.keys(run.results).length > 0}>
        <legend>Feedback</legend>
        {MODES.map((entry) => (
          <label key={entry.mode}>
            <input type="radio" name="mode" checked={run.mode === entry.mode} onChange={() => choose(entry.mode)} />{' '}
            {entry.name}
          </label>
        ))}
      </fieldset>
      <label>
        <input type="checkbox" checked={askConfidence} onChange={(event) => setAskConfidence(event.target.checked)} />{' '}
        Ask how sure I am
      </label>
    </div>
  )
}
