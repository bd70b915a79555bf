import type { Scenario } from '@/lib/explore/packet-walk/scenarios'
import { SIMPLIFICATIONS } from '@/lib/explore/packet-walk/simplifications'
import type { Step } from '@/lib/explore/packet-walk/walk'
import { walkPacket } from '@/lib/explore/packet-walk/walk-packet'
import { writeChange, writeEnd, writeRequest } from '@/lib/explore/packet-walk/write-walk'

/** Every step of every scenario, for readers without the script and for all who would rather read. */
export function PacketWalkText({ scenarios }: { scenarios: readonly Scenario[] }) {
  return (
    <details className="reveal explorer-text">
      <summary>Read the walk as text</summary>
      <div>
        {scenarios.map((scenario) => (
          <WalkSteps key={scenario.id} scenario={scenario} />
        ))}
        <p>Where this is simpler than Docker: {SIMPLIFICATIONS.join(' ')}</p>
      </div>
    </details>
  )
}

function WalkSteps({ scenario }: { scenario: Scenario }) {
  const walk = walkPacket(scenario)
  return (
    <>
      <p>
        <b>{scenario.title}.</b> {writeRequest(scenario)}
      </p>
      <p>
        <code>{scenario.commands.join('; ')}</code>
      </p>
      <ol>
        {walk.steps.map((step) => (
          <li key={step.number}>{tellStep(step)}</li>
        ))}
      </ol>
      <p>{writeEnd(walk)}</p>
    </>
  )
}

function tellStep(step: Step): string {
  const change = writeChange(step)
  return `${step.place.label}. ${step.tells}${change && ` (${change})`}`
}
