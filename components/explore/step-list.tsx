import type { StepForecast } from '@/lib/explore/build-cache/build-forecast'
import { writeCause, writeMegabytes, writeSeconds, writeState } from '@/lib/explore/build-cache/write-forecast'

interface StepListProps {
  steps: readonly StepForecast[]
  /** Lines that the reader has changed. */
  changed: readonly number[]
  toggle: ((line: number) => void) | undefined
}

/** The instructions of a Dockerfile, each with what happens to it and why. */
export function StepList({ steps, changed, toggle }: StepListProps) {
  return (
    <ol className="explorer-steps">
      {steps.map((forecast) => (
        <li key={forecast.step.line} data-state={forecast.state}>
          <span className="explorer-line">{forecast.step.line}</span>
          <code>{forecast.step.text}</code>
          <span className="explorer-why">
            <b>{writeState(forecast)}</b> {writeCause(forecast)}
          </span>
          {forecast.state === 'run' && (
            <span className="explorer-cost">
              {writeSeconds(forecast.seconds)}, {writeMegabytes(forecast.megabytes)}
            </span>
          )}
          {toggle && (
            <button
              type="button"
              className="plain-button"
              aria-label={`Edit line ${forecast.step.line}`}
              aria-pressed={changed.includes(forecast.step.line)}
              onClick={() => toggle(forecast.step.line)}
            >
              Edit
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}
