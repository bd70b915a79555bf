import { DEFAULTS, START_TIME } from '@/lib/explore/hpa/settings'
import { SIMPLIFICATIONS } from '@/lib/explore/hpa/simplifications'
import { AutoscalerDoor } from '../explore/hpa/autoscaler-door'
import { AutoscalerFrame } from '../explore/hpa/autoscaler-frame'
import { AutoscalerText } from '../explore/hpa/autoscaler-text'
import { Explainer } from '../explore/kit/explainer'

/** An autoscaler under a load: its start and its text are there without JavaScript. */
export function Autoscaler({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<AutoscalerText />} simplifications={SIMPLIFICATIONS}>
      <AutoscalerDoor>
        <AutoscalerFrame settings={DEFAULTS} time={START_TIME} name={title} />
      </AutoscalerDoor>
    </Explainer>
  )
}
