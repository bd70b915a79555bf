import { SIMPLIFICATIONS } from '@/lib/explore/traffic-split/simplifications'
import { START } from '@/lib/explore/traffic-split/split'
import { Explainer } from '../explore/kit/explainer'
import { TrafficSplitDoor } from '../explore/traffic-split/traffic-split-door'
import { TrafficSplitFrame } from '../explore/traffic-split/traffic-split-frame'
import { TrafficSplitText } from '../explore/traffic-split/traffic-split-text'

/** Blue-green and canary beside each other: the start and the text are there without JavaScript. */
export function TrafficSplit({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<TrafficSplitText />} simplifications={SIMPLIFICATIONS}>
      <TrafficSplitDoor>
        <TrafficSplitFrame split={START} />
      </TrafficSplitDoor>
    </Explainer>
  )
}
