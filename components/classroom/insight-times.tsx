import { learnersText, minutesText } from '@/lib/classroom/insights/insight-words'
import type { TimeSpent } from '@/lib/classroom/insights/time-spent'
import './insights.css'

/** How long quizzes took: the bar goes from quartile to quartile, the line is the median. */
export function InsightTimes({ times }: { times: readonly TimeSpent[] }) {
  const longest = Math.max(1, ...times.map(({ upperQuartile }) => upperQuartile))
  return (
    <section className="insight-part" aria-labelledby="times">
      <h3 id="times">Time spent</h3>
      <p className="insight-how">
        From opening a quiz to handing it in, at the first attempt. Half of the learners needed a time between the
        quartiles. Times that exceed the upper quartile by more than one and a half times the distance of the quartiles
        are left out: in practice they are mostly pages that stayed open.
      </p>
      {times.length === 0 ? (
        <p>No quiz of today’s course is handed in so far.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, by keyboard too
        <section className="insight-region" tabIndex={0} aria-label="Time spent by quiz">
          <table className="insight-table">
            <thead>
              <tr>
                <th scope="col">Quiz</th>
                <th scope="col">Median</th>
                <th scope="col">Quartiles</th>
                <th scope="col">From</th>
              </tr>
            </thead>
            <tbody>
              {times.map((time) => (
                <TimeRow key={`${time.lessonId} ${time.mode}`} time={time} longest={longest} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

function TimeRow({ time, longest }: { time: TimeSpent; longest: number }) {
  const { lessonTitle, mode, learners, outliers, lowerQuartile, median, upperQuartile } = time
  return (
    <tr>
      <th scope="row">
        {lessonTitle} <span className="insight-note">{mode}</span>
      </th>
      <td>
        <b>{minutesText(median)}</b>
      </td>
      <td>
        {minutesText(lowerQuartile)} to {minutesText(upperQuartile)}
        <TimeBar time={time} longest={longest} />
      </td>
      <td>
        {learnersText(learners)}
        {outliers > 0 && `, ${outliers} left out`}
      </td>
    </tr>
  )
}

function TimeBar({ time: { lowerQuartile, median, upperQuartile }, longest }: { time: TimeSpent; longest: number }) {
  const place = (time: number) => Number(((time / longest) * 98).toFixed(1))
  return (
    <svg className="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="share-whole" width="100" height="8" />
      <rect className="share-part" x={place(lowerQuartile)} width={place(upperQuartile - lowerQuartile)} height="8" />
      <rect className="share-median" x={place(median)} width="1.5" height="8" />
    </svg>
  )
}
