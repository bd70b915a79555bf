import { look, type Step, tell, type Walk } from '@/lib/explore/triage/walk'
import { Action, Actions, Choice } from '../kit/controls'
import { Told } from '../kit/drawing'
import { ExplainerFrame } from '../kit/explainer'
import './triage.css'

/** What a reader can do. */
export interface TriageActions {
  /** Answers the question at a place of the way. */
  answer(at: number, choice: number): void
  again(): void
}

interface TriageFrameProps {
  walk: Walk
  /** Begins the names of its radio buttons, so that two on one page do not meet. */
  name: string
  act: TriageActions
}

/** A walk from STATUS to a status of the list: its questions with their answers, and where it has come to. */
export function TriageFrame({ walk, name, act }: TriageFrameProps) {
  const view = look(walk)
  return (
    <ExplainerFrame>
      <div className="triage-way">
        {view.steps.map((step, at) => (
          <TriageStep
            // biome-ignore lint/suspicious/noArrayIndexKey: a question at another place of the way is another step
            key={`${at} ${step.id}`}
            step={step}
            name={`${name}-${at}`}
            act={(choice) => act.answer(at, choice)}
          />
        ))}
      </div>
      <Told>
        {tell(view).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {view.end && (
          <p>
            Next: <code>{view.end.command}</code>
          </p>
        )}
        {view.end && (
          <p>
            <a href={`/statuses#${view.end.id}`}>Causes and repairs of {view.end.name}</a>
          </p>
        )}
      </Told>
      <Actions>
        <Action act={() => act.again()} isIdle={walk.length === 0} isQuiet>
          Start again
        </Action>
      </Actions>
    </ExplainerFrame>
  )
}

interface TriageStepProps {
  step: Step
  name: string
  act: (choice: number) => void
}

function TriageStep({ step: { question, chosen }, name, act }: TriageStepProps) {
  return (
    <div>
      <p>
        <code>{question.look}</code>
      </p>
      <Choice
        legend={question.ask}
        name={name}
        options={question.answers.map(({ text }, place) => ({ id: String(place), label: text }))}
        chosen={chosen === undefined ? '' : String(chosen)}
        act={(id) => act(Number(id))}
      />
    </div>
  )
}
