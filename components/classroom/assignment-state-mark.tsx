import type { AssignmentState } from '@/lib/classroom/assignment-state'
import { STATE_WORDS, toneOf } from '@/lib/classroom/assignment-words'
import './assignment.css'

/** Where a learner stands, in words; the colour only helps to find it. */
export function AssignmentStateMark({ state }: { state: AssignmentState }) {
  return (
    <b className="assignment-state" data-tone={toneOf(state)}>
      {STATE_WORDS[state]}
    </b>
  )
}
