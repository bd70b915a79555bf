interface EarlierAttemptProps {
  /** Milliseconds since 1970. */
  at: number
  score: number
  outOf: number
  quizPath: string
}

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

/** The result of an attempt at questions that have been changed since. */
export function EarlierAttempt({ at, score, outOf, quizPath }: EarlierAttemptProps) {
  return (
    <div className="quiz-summary">
      <p>
        <b>
          {score} of {outOf} right.
        </b>{' '}
        This was handed in on {DATE.format(at)} (UTC). The quiz has been changed since, so its questions cannot be shown
        with your answers; the result stands as it was told.
      </p>
      <p className="mt-4">
        <a className="button" href={quizPath}>
          Answer the quiz as it is today
        </a>
      </p>
    </div>
  )
}
