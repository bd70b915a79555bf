import { useId } from 'react'
import type { ViewOf } from '@/lib/quiz/question-view'
import { Html } from '../../ui/html'
import type { StepOrder } from './step-order'

interface StepFieldsProps {
  question: ViewOf<'order-steps'>
  order: StepOrder
}

/** Without the script the fields are what is seen: each step is given its place. */
export function StepSelects({ question: { id, steps }, order }: StepFieldsProps) {
  const ownId = useId()
  return (
    <ul className="pairs step-selects">
      {steps.map(({ token, html }) => (
        <li key={token} className="pair">
          <label htmlFor={ownId + token}>
            <Html as="span" html={html} />
          </label>
          <select
            className="text-field"
            id={ownId + token}
            name={`${id}.${token}`}
            defaultValue={order.indexOf(token) + 1 || ''}
          >
            <option value="">Leave out</option>
            {steps.map((step, index) => (
              <option key={step.token} value={index + 1}>
                {index + 1}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  )
}

/** The same fields once the board has taken over: its order, for the form to send. */
export function StepPlaces({ question: { id, steps }, order }: StepFieldsProps) {
  return steps.map(({ token }) => (
    <input key={token} type="hidden" name={`${id}.${token}`} value={order.indexOf(token) + 1 || ''} />
  ))
}
