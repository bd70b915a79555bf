import type { Scenario } from '@/lib/explore/packet-walk/scenarios'
import type { Step } from '@/lib/explore/packet-walk/walk'
import { walkPacket } from '@/lib/explore/packet-walk/walk-packet'
import type { WalkState } from '@/lib/explore/packet-walk/walk-state'
import { foldCommand, writeEnd, writeRequest } from '@/lib/explore/packet-walk/write-walk'
import { EmptyDrawing, PacketWalkDrawing } from './packet-walk-drawing'

/** What a reader can do; each changes the state. */
export interface WalkActions {
  choose(scenario: number): void
  back(): void
  next(): void
}

interface PacketWalkFrameProps {
  scenarios: readonly Scenario[]
  state: WalkState
  /** Of its radio buttons: no other walk of the page may have it. */
  name: string
  /** Without it nothing can be changed yet: the picture that the server draws, of the same size. */
  act?: WalkActions
}

/** A packet walk in a state: which scenario, the drawing, and the step in words. */
export function PacketWalkFrame({ scenarios, state, name, act }: PacketWalkFrameProps) {
  const scenario = scenarios[state.scenario]
  if (!scenario) return null
  const walk = walkPacket(scenario)
  const step = walk.steps[state.step]
  const isLast = state.step === walk.steps.length - 1
  return (
    <div className="walk needs-js">
      {scenarios.length > 1 && (
        <fieldset className="walk-choice" disabled={!act}>
          <legend>Follow the packet</legend>
          {scenarios.map(({ id, title }, index) => (
            <label key={id}>
              <input
                type="radio"
                name={name}
                checked={index === state.scenario}
                onChange={act && (() => act.choose(index))}
                readOnly={!act}
              />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="walk-setup">
        <code>{scenario.commands.map((command) => foldCommand(command, 36)).join('\n')}</code>
        <p>{writeRequest(scenario)}</p>
      </div>
      {act ? <PacketWalkDrawing walk={walk} step={state.step} /> : <EmptyDrawing walk={walk} />}
      <div className="walk-panel">
        <WalkButtons isFirst={state.step === 0} isLast={isLast} act={act} />
        <div role="status">
          <p className="walk-count">
            Step {state.step + 1} of {walk.steps.length}
          </p>
          <p>
            <b>{step?.place.label}.</b> {step?.tells}
          </p>
          {step && <Addresses step={step} />}
          {isLast && <p className="walk-end">{writeEnd(walk)}</p>}
        </div>
      </div>
    </div>
  )
}

interface WalkButtonsProps {
  isFirst: boolean
  isLast: boolean
  act: WalkActions | undefined
}

/** `Back` at the first step does nothing, and keeps the keyboard where it is. */
function WalkButtons({ isFirst, isLast, act }: WalkButtonsProps) {
  return (
    <div className="walk-buttons">
      <button
        type="button"
        className="button"
        data-quiet
        aria-disabled={isFirst}
        disabled={!act}
        onClick={isFirst ? undefined : act?.back}
      >
        Back
      </button>
      <button type="button" className="button" data-quiet={isLast || undefined} disabled={!act} onClick={act?.next}>
        {isLast ? 'Start again' : 'Next step'}
      </button>
    </div>
  )
}

function Addresses({ step: { before, after } }: { step: Step }) {
  const rows = [
    { name: 'From', is: after.source, was: before?.source },
    { name: 'To', is: after.destination, was: before?.destination },
  ]
  return (
    <dl className="walk-addresses">
      {rows.map(({ name, is, was }) => (
        <div key={name} data-new={was !== undefined && was !== is ? '' : undefined}>
          <dt>{name}</dt>
          <dd>
            {is} {was !== undefined && was !== is && <span>was {was}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
