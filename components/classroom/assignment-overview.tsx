import Link from 'next/link'
import type { MomentView } from '@/lib/classroom/moment-view'
import { Moment } from './moment'
import './assignment.css'

/** An assignment in the list of those who teach the class. */
export interface OverviewEntry {
  id: string
  title: string
  href: string
  state: { words: string; tone: 'now' | 'done' | 'quiet' }
  /** What is asked, and how many have handed in. */
  facts: readonly string[]
  opens: MomentView
  due?: MomentView
}

/** The assignments of a class, as its instructors see them. */
export function AssignmentOverview({ entries }: { entries: readonly OverviewEntry[] }) {
  return (
    <ul className="assignment-overview">
      {entries.map(({ id, title, href, state, facts, opens, due }) => (
        <li key={id}>
          <div>
            <Link href={href} prefetch={false}>
              <bdi>{title}</bdi>
            </Link>
            <p>{facts.join(' · ')}</p>
          </div>
          <b className="assignment-state" data-tone={state.tone}>
            {state.words}
          </b>
          <p>
            <span>
              Opens <Moment moment={opens} />
            </span>
            {due && (
              <span>
                Due <Moment moment={due} />
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
