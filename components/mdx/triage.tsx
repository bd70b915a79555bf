import { SIMPLIFICATIONS } from '@/lib/explore/triage/simplifications'
import { TriageDoor } from '../explore/explorer-doors'
import { Explainer } from '../explore/kit/explainer'
import { TriageText } from '../explore/triage/triage-text'

/** A decision tree from the STATUS column to a cause; its text is there without JavaScript. */
export function Triage({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<TriageText />} simplifications={SIMPLIFICATIONS}>
      <TriageDoor />
    </Explainer>
  )
}
