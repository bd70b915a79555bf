import { SIMPLIFICATIONS } from '@/lib/explore/scheduler/simplifications'
import { SchedulerDoor } from '../explore/explorer-doors'
import { Explainer } from '../explore/kit/explainer'
import { SchedulerText } from '../explore/scheduler/scheduler-text'

/** A cluster and its scheduler; its text is there without JavaScript. */
export function Scheduler({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<SchedulerText />} simplifications={SIMPLIFICATIONS}>
      <SchedulerDoor />
    </Explainer>
  )
}
