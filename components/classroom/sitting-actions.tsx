import { sayOpenQuestions } from '../quiz/say-open-questions'
import type { SittingNotice } from './use-sitting'

interface SittingActionsProps {
  /** Where answers are saved by hand, without a script. */
  save: string | undefined
  /** Questions without an answer, by their places from 0, once somebody wanted to hand in all the same. */
  open: readonly number[]
  notice: SittingNotice | undefined
  isPending: boolean
}

/** The end of a quiz for a class: hand in, and what stands in the way. */
export function SittingActions({ save, open, notice, isPending }: SittingActionsProps) {
  return (
    <div className="quiz-actions">
      {/* The first button is what Enter presses, and without a script nothing else saves. */}
      {save !== undefined && (
        <button type="submit" formAction={save} className="button sitting-save" data-quiet>
          Save and go on
        </button>
      )}
      <button type="submit" className="button" aria-disabled={isPending}>
        {isPending ? 'Handing in…' : open.length > 0 ? 'Hand in anyway' : 'Hand in'}
      </button>
      {notice?.isOutdated && (
        <button type="button" className="button" data-quiet onClick={() => window.location.reload()}>
          Load the questions again
        </button>
      )}
      <p role="status">
        {notice && (
          <span data-verdict="wrong">
            {notice.reason} {notice.href && <a href={notice.href}>See what counts.</a>}
          </span>
        )}
        {!notice && open.length > 0 && sayOpenQuestions(open)}
      </p>
    </div>
  )
}
