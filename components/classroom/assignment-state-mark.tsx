import type { StateView } from '@/lib/classroom/assignment-words'
import './assignment.css'

/** How an assignment stands, in words; the colour only helps to find it. */
export function AssignmentStateMark({ state: { words, tone } }: { state: StateView }) {
  return (
    <b className="assignment-state" data-tone={tone}>
      {words}
    </b>
  )
}
