import type { QuestionOutcome, Verdict } from '@/lib/progress/facts'
import { MarkedText } from '../ui/marked-text'

const VERDICTS: Readonly<Record<Verdict, string>> = { right: 'Right', wrong: 'Wrong', unanswered: 'Not answered' }

/** One question of an attempt from its record: text only, because it may come from a file. */
export function AttemptRecord({ outcome: { verdict, sure, record } }: { outcome: QuestionOutcome }) {
  return (
    <div className="attempt-record" data-verdict={verdict}>
      <p>
        <b className="verdict">{VERDICTS[verdict]}</b>
        {sure !== undefined && ` · you were ${sure ? 'sure' : 'not sure'}`}
      </p>
      <p className="attempt-prompt">
        <MarkedText text={record.prompt} />
      </p>
      {record.given.length > 0 && (
        <>
          <p className="eyebrow">You answered</p>
          <Lines lines={record.given} />
        </>
      )}
      {record.notes.length > 0 && (
        <>
          <p className="eyebrow">What was told</p>
          <Lines lines={record.notes} />
        </>
      )}
    </div>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines may be the same, and never change
        <li key={index}>
          <MarkedText text={line} />
        </li>
      ))}
    </ul>
  )
}
