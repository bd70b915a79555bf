import Link from 'next/link'
import type { StateView } from '@/lib/classroom/assignment-words'
import type { MomentView } from '@/lib/classroom/moment-view'
import { AssignmentStateMark } from './assignment-state-mark'
import { Moment } from './moment'
import './assignment.css'

/** An assignment in the list of a learner, or of those who teach the class. */
export interface AssignmentEntry {
  id: string
  title: string
  href: string
  state: StateView
  /** What is asked, and what was reached or handed in, a few words each. */
  facts: readonly string[]
  /** Learners are told until it is open. */
  opens?: MomentView
  due?: MomentView
}

/** Assignments with what is asked, how each stands, and when it is due. */
export function AssignmentList({ entries }: { entries: readonly AssignmentEntry[] }) {
  return (
    <ul className="assignment-list">
      {entries.map(({ id, title, href, state, facts, opens, due }) => (
        <li key={id}>
          <div>
            <Link href={href} prefetch={false}>
              <bdi>{title}</bdi>
            </Link>
            {facts.length > 0 && <p>{facts.join(' · ')}</p>}
          </div>
          <AssignmentStateMark state={state} />
          <p>
            {opens && (
              <span>
                Opens <Moment moment={opens} />
              </span>
            )}
            {due ? (
              <span>
                Due <Moment moment={due} />
              </span>
            ) : (
              !opens && 'No due date'
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
