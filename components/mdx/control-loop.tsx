import { SIMPLIFICATIONS } from '@/lib/explore/control-loop/simplifications'
import { START } from '@/lib/explore/control-loop/world'
import { ControlLoopDoor } from '../explore/control-loop/control-loop-door'
import { ControlLoopFrame } from '../explore/control-loop/control-loop-frame'
import { ControlLoopText } from '../explore/control-loop/control-loop-text'
import { Explainer } from '../explore/kit/explainer'

/** A Deployment to disturb: its picture at rest and its text are there without JavaScript. */
export function ControlLoop({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<ControlLoopText />} simplifications={SIMPLIFICATIONS}>
      <ControlLoopDoor>
        <ControlLoopFrame world={START} />
      </ControlLoopDoor>
    </Explainer>
  )
}
