import { START } from '@/lib/explore/scheduler/scheduler-state'
import { SIMPLIFICATIONS } from '@/lib/explore/scheduler/simplifications'
import { Explainer } from '../explore/kit/explainer'
import { SchedulerDoor } from '../explore/scheduler/scheduler-door'
import { SchedulerFrame } from '../explore/scheduler/scheduler-frame'
import { SchedulerText } from '../explore/scheduler/scheduler-text'

/** A cluster and its scheduler: the start and the text are there without JavaScript. */
export function Scheduler({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<SchedulerText />} simplifications={SIMPLIFICATIONS}>
      <SchedulerDoor>
        <SchedulerFrame state={START} name={title} />
      </SchedulerDoor>
    </Explainer>
  )
}
