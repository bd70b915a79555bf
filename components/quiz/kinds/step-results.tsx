import type { PartResult } from '@/lib/quiz/question-result'
import type { OptionView } from '@/lib/quiz/question-view'
import { Html } from '../../ui/html'
import { PartNote } from '../part-note'
import type { StepOrder } from './step-order'

const PLACED = { right: 'In order.', wrong: 'Not here.' }
const LEFT_OUT = { right: 'Rightly left out.', wrong: 'Missing.' }

interface StepResultsProps {
  steps: readonly OptionView[]
  /** What was answered. */
  order: StepOrder
  parts: readonly PartResult[]
}

/** The steps as they were placed, then those that were left out, each with what is told about it. */
export function StepResults({ steps, order, parts }: StepResultsProps) {
  const placed = order.flatMap((token) => steps.find((step) => step.token === token) ?? [])
  const leftOut = steps.filter(({ token }) => !order.includes(token))
  return (
    <ul className="step-results">
      {[...placed, ...leftOut].map((step, index) => {
        const part = parts.find(({ field }) => field === step.token)
        const isPlaced = index < placed.length
        if (!part) return null
        return (
          <li key={step.token} className="step" data-mark={part.correct ? 'hit' : 'slip'}>
            <span className="step-place">{isPlaced ? index + 1 : '–'}</span>
            <span className="step-text">
              <Html as="span" html={step.html} />
            </span>
            <PartNote part={part} words={isPlaced ? PLACED : LEFT_OUT} />
          </li>
        )
      })}
    </ul>
  )
}
