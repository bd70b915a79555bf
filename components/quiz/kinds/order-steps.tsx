'use client'

import type { KindProps } from '../kind-props'
import { StepBoard } from './step-board'
import { StepPlaces, StepSelects } from './step-fields'
import { StepResults } from './step-results'
import { useStepOrder } from './use-step-order'
import './step-board.css'

/**
 * Steps to bring into order. The page comes with selects and with the board, and `html[data-js]` decides before the
 * first paint which of the two is seen: nothing moves when the script takes over.
 */
export function OrderSteps({ question, given, result }: KindProps<'order-steps'>) {
  const { root, isAlive, order, said, move } = useStepOrder(question, given, !result)
  if (result?.parts) return <StepResults steps={question.steps} order={order} parts={result.parts} />
  return (
    <div ref={root}>
      {isAlive ? <StepPlaces question={question} order={order} /> : <StepSelects question={question} order={order} />}
      <StepBoard question={question} order={order} move={move} />
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
