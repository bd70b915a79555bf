import { ClassLog } from '@/components/classroom/class-log'
import { sayDeed } from '@/lib/classroom/deed-words'
import { logPageHref } from '@/lib/classroom/log-page'
import { sayMoment } from '@/lib/classroom/say-moment'
import { database } from '@/lib/db/database'
import { listDeeds } from '@/lib/db/queries/audit'
import type { OwnClass } from '../taught-class'

const DEEDS_PER_PAGE = 50

/** What the instructors did, one page of it. */
export async function LogPart({ taught: { id: classId, actor, timeZone }, page }: { taught: OwnClass; page: number }) {
  const address = `/teach/${classId}/settings`
  const { db } = await database()
  const skip = (page - 1) * DEEDS_PER_PAGE
  // One more tells whether there is an older page.
  const deeds = await listDeeds(db, actor, { classId, limit: DEEDS_PER_PAGE + 1, skip })
  return (
    <section className="class-part" aria-labelledby="log">
      <h3 id="log">What instructors did</h3>
      <p>Times are those of {timeZone}. Only the instructors of this class see this. Names are those of today.</p>
      <ClassLog
        deeds={deeds.slice(0, DEEDS_PER_PAGE).map(({ id, action, detail, at, by, subjects }) => ({
          id,
          when: sayMoment(at, timeZone),
          who: by ?? 'Somebody whose account was deleted',
          what: sayDeed(action, detail, subjects),
        }))}
        newer={page > 1 ? logPageHref(address, page - 1) : undefined}
        older={deeds.length > DEEDS_PER_PAGE ? logPageHref(address, page + 1) : undefined}
      />
    </section>
  )
}
