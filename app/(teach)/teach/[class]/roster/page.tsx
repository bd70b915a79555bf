import type { Metadata } from 'next'
import Link from 'next/link'
import { type RosterRow, RosterTable } from '@/components/classroom/roster-table'
import { sayRole } from '@/lib/classroom/role-words'
import { database } from '@/lib/db/database'
import { listRoster, type RosterMember } from '@/lib/db/queries/roster'
import { requireTaughtClass } from '../taught-class'

export const metadata: Metadata = { title: 'Roster', robots: { index: false } }

export default async function RosterPage({ params }: PageProps<'/teach/[class]/roster'>) {
  const { class: classId } = await params
  const address = `/teach/${classId}/roster`
  const { timeZone, learners, actor } = await requireTaughtClass(classId, address)
  const { db } = await database()
  const roster = await listRoster(db, actor, classId)
  const toRow = (member: RosterMember) => toRosterRow(member, timeZone)
  const present = roster.filter(({ removedAt }) => removedAt === null)
  const removed = roster.filter(({ removedAt }) => removedAt !== null)
  return (
    <section className="class-page" aria-labelledby="roster">
      <h2 id="roster">Roster</h2>
      <p className="class-lead">
        {learners === 0
          ? 'Nobody learns here yet. Show the join code, or add a list of names.'
          : `${learners === 1 ? '1 learner' : `${learners} learners`}. Open a name to change it, to give extra time, or to take somebody out.`}
      </p>
      <p className="class-actions">
        <Link href={`${address}/add`} prefetch={false} className="button">
          Add learners
        </Link>
        <Link href={`/teach/${classId}/join-code`} prefetch={false} className="button" data-quiet>
          Show the join code
        </Link>
      </p>
      <section className="class-more" aria-labelledby="present">
        <h3 id="present">In the class</h3>
        <RosterTable name="People in the class" rows={present.map(toRow)} address={address} />
      </section>
      {removed.length > 0 && (
        <section className="class-more" aria-labelledby="removed">
          <h3 id="removed">Taken out</h3>
          <RosterTable name="People taken out" rows={removed.map(toRow)} address={address} />
        </section>
      )}
    </section>
  )
}

function toRosterRow(member: RosterMember, timeZone: string): RosterRow {
  const { userId, displayName, role, extraTimePercent, joinedAt, hasReturnCode } = member
  return {
    userId,
    name: displayName,
    role: sayRole(role),
    extraTime: extraTimePercent === 0 ? '' : `${extraTimePercent} %`,
    joined: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone }).format(joinedAt),
    signIn: hasReturnCode ? 'Return code' : 'Own account',
  }
}
