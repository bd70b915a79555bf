import { SIMPLIFICATIONS } from '@/lib/explore/rollout/simplifications'
import { START_VIEW } from '@/lib/explore/rollout/view-state'
import { Explainer } from '../explore/kit/explainer'
import { RolloutDoor } from '../explore/rollout/rollout-door'
import { RolloutFrame } from '../explore/rollout/rollout-frame'
import { RolloutText } from '../explore/rollout/rollout-text'

/** A rolling update: its start and its text are there without JavaScript. */
export function Rollout({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<RolloutText />} simplifications={SIMPLIFICATIONS}>
      <RolloutDoor>
        <RolloutFrame view={START_VIEW} />
      </RolloutDoor>
    </Explainer>
  )
}
