import { SIMPLIFICATIONS } from '@/lib/explore/traffic-split/simplifications'
import { TrafficSplitDoor } from '../explore/explorer-doors'
import { Explainer } from '../explore/kit/explainer'
import { TrafficSplitText } from '../explore/traffic-split/traffic-split-text'

/** Blue-green and canary beside each other; its text is there without JavaScript. */
export function TrafficSplit({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<TrafficSplitText />} simplifications={SIMPLIFICATIONS}>
      <TrafficSplitDoor />
    </Explainer>
  )
}
