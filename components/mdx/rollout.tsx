import { SIMPLIFICATIONS } from '@/lib/explore/rollout/simplifications'
import { RolloutDoor } from '../explore/explorer-doors'
import { Explainer } from '../explore/kit/explainer'
import { RolloutText } from '../explore/rollout/rollout-text'

/** A rolling update; its text is there without JavaScript. */
export function Rollout({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<RolloutText />} simplifications={SIMPLIFICATIONS}>
      <RolloutDoor />
    </Explainer>
  )
}
