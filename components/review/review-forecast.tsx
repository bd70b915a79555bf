import { writeDay } from '@/lib/review/day-words'
import { buildForecast, type ForecastDay } from '@/lib/review/forecast'
import type { ReviewPlan } from '@/lib/review/review-plan'
import { countQuestions } from './review-words'
import './review-forecast.css'

const WIDTH = 350
const STEP = WIDTH / 14
const BASE = 128
const TALLEST = 92
/** Below that many a day, bars are not stretched: two questions shall not look like a mountain. */
const FULL = 8

/** The next two weeks as a drawing, and as a table. */
export function ReviewForecast({ plan }: { plan: ReviewPlan }) {
  const days = buildForecast(plan)
  return (
    <figure className="review-forecast">
      <figcaption>
        The next 14 days <span>At most 15 a day; what you answer moves to a later day.</span>
      </figcaption>
      <ForecastDrawing days={days} />
      <details className="reveal">
        <summary>Read the forecast as a table</summary>
        <div>
          <table>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Questions</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ day, count }, index) => (
                <tr key={day}>
                  <th scope="row">{index === 0 ? 'Today' : writeDay(day)}</th>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}

function ForecastDrawing({ days }: { days: readonly ForecastDay[] }) {
  const scale = TALLEST / Math.max(FULL, ...days.map(({ count }) => count))
  return (
    <svg viewBox={`0 0 ${WIDTH} 168`} role="img" aria-label={describe(days)}>
      <path className="base" d={`M0 ${BASE}H${WIDTH}`} />
      {days.map(({ day, count }, index) => {
        const [weekday = '', date = ''] = writeDay(day).split(' ')
        const middle = STEP * (index + 0.5)
        const height = count * scale
        return (
          <g key={day} data-today={index === 0 ? '' : undefined}>
            {count > 0 && <rect x={middle - 8} y={BASE - height} width={16} height={height} />}
            {count > 0 && (
              <text className="count" x={middle} y={BASE - height - 6}>
                {count}
              </text>
            )}
            <path className="tick" d={`M${middle} ${BASE}v5`} />
            <text x={middle} y={BASE + 20}>
              {weekday.slice(0, 2)}
            </text>
            <text x={middle} y={BASE + 36}>
              {date}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** The drawing in a sentence; the table has the rest. */
function describe(days: readonly ForecastDay[]): string {
  const busy = days.filter(({ count }) => count > 0)
  const total = busy.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return 'No question in the next 14 days.'
  return `${countQuestions(total)} on ${busy.length === 1 ? '1 day' : `${busy.length} days`} of the next 14. The table below has the days.`
}
