import { SIMPLIFICATIONS } from '@/lib/explore/control-loop/simplifications'
import { ControlLoopText } from '../explore/control-loop/control-loop-text'
import { ControlLoopDoor } from '../explore/explorer-doors'
import { Explainer } from '../explore/kit/explainer'

/** A Deployment to disturb; its text is there without JavaScript. */
export function ControlLoop({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<ControlLoopText />} simplifications={SIMPLIFICATIONS}>
      <ControlLoopDoor />
    </Explainer>
  )
}
