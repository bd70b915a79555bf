import { SIMPLIFICATIONS } from '@/lib/explore/probes/simplifications'
import { ProbesDoor } from '../explore/explorer-doors'
import { Explainer } from '../explore/kit/explainer'
import { ProbesText } from '../explore/probes/probes-text'

/** A container and its probes over minutes; its text is there without JavaScript. */
export function Probes({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<ProbesText />} simplifications={SIMPLIFICATIONS}>
      <ProbesDoor />
    </Explainer>
  )
}
