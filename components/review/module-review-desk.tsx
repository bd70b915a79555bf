import { countQuestions } from './review-words'

interface ModuleReviewDeskProps {
  /** Questions of a review that was begun and left. */
  left: number
  begin(): void
  goOn(): void
}

/** Before the questions that close a module. */
export function ModuleReviewDesk({ left, begin, goOn }: ModuleReviewDeskProps) {
  return (
    <div className="review">
      <section className="review-main">
        <h2>{left > 0 ? `${countQuestions(left)} to go` : 'Ten questions'}</h2>
        <p>
          {left > 0
            ? 'You have begun this review. What you answered is kept.'
            : 'About seven minutes. Each answer is explained at once, and counts for your review: what you miss comes back tomorrow.'}
        </p>
        <p className="review-actions">
          {left > 0 && (
            <button type="button" className="button" onClick={goOn}>
              Go on
            </button>
          )}
          <button type="button" className="button" data-quiet={left > 0 ? '' : undefined} onClick={begin}>
            {left > 0 ? 'Begin anew' : 'Begin'}
          </button>
        </p>
      </section>
    </div>
  )
}
