import { SIMPLIFICATIONS } from '@/lib/explore/hpa/simplifications'
import { AutoscalerDoor } from '../explore/explorer-doors'
import { AutoscalerText } from '../explore/hpa/autoscaler-text'
import { Explainer } from '../explore/kit/explainer'

/** An autoscaler under a load; its text is there without JavaScript. */
export function Autoscaler({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<AutoscalerText />} simplifications={SIMPLIFICATIONS}>
      <AutoscalerDoor />
    </Explainer>
  )
}
