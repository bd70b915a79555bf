import Link from 'next/link'
import type { MomentView } from '@/lib/classroom/moment-view'
import { Moment } from './moment'
import './assignment.css'

/** An attempt in the list of its learner. */
export interface AttemptEntry {
  id: string
  href: string
  score: number
  outOf: number
  finished: MomentView
  isLate: boolean
  /** It is the one that counts. */
  isBest: boolean
}

/** What was handed in at one quiz, the latest first. */
export function AssignmentAttempts({ attempts }: { attempts: readonly AttemptEntry[] }) {
  return (
    <ul className="assignment-attempts">
      {attempts.map(({ id, href, score, outOf, finished, isLate, isBest }) => (
        <li key={id}>
          <Link href={href} prefetch={false}>
            {score} of {outOf} right
          </Link>
          <span>
            <Moment moment={finished} />
            {isLate && ', late'}
            {isBest && ', counts'}
          </span>
        </li>
      ))}
    </ul>
  )
}
