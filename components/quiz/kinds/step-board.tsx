import { type ReactNode, useId } from 'react'
import type { OptionView, ViewOf } from '@/lib/quiz/question-view'
import { Html } from '../../ui/html'
import type { StepMove, StepOrder } from './step-order'

interface StepBoardProps {
  question: ViewOf<'order-steps'>
  order: StepOrder
  move(kind: StepMove, token: string): void
}

/** The placed steps in their order, and those that are left out. Every move has a button. */
export function StepBoard({ question: { steps }, order, move }: StepBoardProps) {
  const ownId = useId()
  const placed = order.flatMap((token) => steps.find((step) => step.token === token) ?? [])
  const leftOut = steps.filter(({ token }) => !order.includes(token))
  const moves =
    (step: OptionView) =>
    (kind: StepMove, name: string, isOff = false) => (
      <MoveButton
        kind={kind}
        name={name}
        isOff={isOff}
        stepId={ownId + step.token}
        move={() => move(kind, step.token)}
      />
    )
  return (
    <div className="step-board needs-js">
      <p id={`${ownId}placed`}>Your order</p>
      <ol aria-labelledby={`${ownId}placed`} data-drop-place="end">
        {placed.map((step, index) => (
          <StepRow key={step.token} step={step} id={ownId + step.token} place={`${index + 1}`}>
            {moves(step)('up', 'Move up', index === 0)}
            {moves(step)('down', 'Move down', index === placed.length - 1)}
            {moves(step)('remove', 'Leave out')}
          </StepRow>
        ))}
        {placed.length === 0 && <li className="step-none">Nothing yet. Add what comes first.</li>}
      </ol>
      <p id={`${ownId}left`}>Left out</p>
      <ul aria-labelledby={`${ownId}left`} data-drop-place="outside">
        {leftOut.map((step) => (
          <StepRow key={step.token} step={step} id={ownId + step.token} place="">
            {moves(step)('add', 'Add')}
          </StepRow>
        ))}
        {leftOut.length === 0 && <li className="step-none">Nothing: every line has its place.</li>}
      </ul>
    </div>
  )
}

interface StepRowProps {
  step: OptionView
  id: string
  place: string
  children: ReactNode
}

function StepRow({ step, id, place, children }: StepRowProps) {
  return (
    <li className="step" data-token={step.token}>
      <span className="step-place">{place}</span>
      <span className="step-text" id={id}>
        <Html as="span" html={step.html} />
      </span>
      <span className="step-moves">{children}</span>
    </li>
  )
}

interface MoveButtonProps {
  kind: StepMove
  name: string
  /** There is nowhere to go. It keeps the focus, so that the keyboard does not lose its place at an end. */
  isOff: boolean
  /** Names the button together with its own name: "Move up COPY . .". */
  stepId: string
  move(): void
}

const SIGN: Readonly<Record<StepMove, string>> = { up: '↑', down: '↓', remove: '✕', add: 'Add' }

function MoveButton({ kind, name, isOff, stepId, move }: MoveButtonProps) {
  const ownId = `${stepId}-${kind}`
  return (
    <button
      type="button"
      className="plain-button"
      id={ownId}
      data-move={kind}
      aria-label={name}
      aria-labelledby={`${ownId} ${stepId}`}
      aria-disabled={isOff || undefined}
      onClick={move}
    >
      {SIGN[kind]}
    </button>
  )
}
