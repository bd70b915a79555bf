import type { MomentView } from '@/lib/classroom/moment-view'

/** A date and time; the page says in which time zone. */
export function Moment({ moment: { iso, words } }: { moment: MomentView }) {
  return <time dateTime={iso}>{words}</time>
}
