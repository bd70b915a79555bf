import type { WorkAttemptView } from '@/lib/classroom/work-view'
import type { QuestionOutcome, Verdict } from '@/lib/progress/facts'
import { MarkedText } from '../ui/marked-text'
import { Moment } from './moment'
import './work.css'

const VERDICTS: Readonly<Record<Verdict, string>> = { right: 'Right', wrong: 'Wrong', unanswered: 'Not answered' }

/** One attempt of a learner as it was graded that day: each question, what was answered, what was told. */
export function WorkAttempt({ attempt }: { attempt: WorkAttemptView }) {
  const { title, score, outOf, finishedAt, minutes, isLate, isBest, outcomes } = attempt
  const notes = [isBest && 'best', isLate && 'late', `took ${minutes < 1 ? 'less than a minute' : sayMinutes(minutes)}`]
  return (
    <details className="work-attempt">
      <summary>
        <span className="work-title">{title}</span>
        <span className="work-score">
          {score} of {outOf}
        </span>
        <span className="work-facts">
          <Moment moment={finishedAt} />, {notes.filter(Boolean).join(', ')}
        </span>
      </summary>
      <ol>
        {outcomes.map((outcome) => (
          <li key={outcome.questionId} data-verdict={outcome.verdict}>
            <Outcome outcome={outcome} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function sayMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}

function Outcome({ outcome: { verdict, sure, record } }: { outcome: QuestionOutcome }) {
  return (
    <>
      <p className="work-verdict">
        <b>{VERDICTS[verdict]}</b>
        {sure !== undefined && ` · was ${sure ? 'sure' : 'not sure'}`}
      </p>
      <p className="work-prompt">
        <MarkedText text={record.prompt} />
      </p>
      <Lines title="Answer" lines={record.given} />
      <Lines title="Feedback" lines={record.notes} />
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <p className="eyebrow">{title}</p>
      <ul>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines may be the same, and never change
          <li key={at}>
            <MarkedText text={line} />
          </li>
        ))}
      </ul>
    </>
  )
}
