import type { MomentView } from '@/lib/classroom/moment-view'
import { Moment } from './moment'
import './work.css'

export interface OverrideView {
  id: string
  percent: number | null
  reason: string
  /** undefined where their account was deleted. */
  by: string | undefined
  at: MomentView
}

/** Every grade that was set by hand and why, the latest first. */
export function OverrideHistory({ overrides }: { overrides: readonly OverrideView[] }) {
  if (overrides.length === 0) return <p className="work-lead">No grade was set by hand so far.</p>
  return (
    <ol className="override-history">
      {overrides.map(({ id, percent, reason, by, at }) => (
        <li key={id}>
          <p>
            <b>{percent === null ? 'Taken back' : `Set to ${percent} %`}</b> by{' '}
            {by === undefined ? 'somebody whose account was deleted' : <bdi>{by}</bdi>}, <Moment moment={at} />
          </p>
          <p className="override-reason">{reason}</p>
        </li>
      ))}
    </ol>
  )
}
