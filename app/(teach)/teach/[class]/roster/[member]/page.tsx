import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { sayRole } from '@/lib/classroom/role-words'
import { database } from '@/lib/db/database'
import { listRoster } from '@/lib/db/queries/roster'
import { requireTaughtClass } from '../../taught-class'
import { MemberForms } from './member-forms'

export const metadata: Metadata = { title: 'Member of the class', robots: { index: false } }

export default async function MemberPage({ params }: PageProps<'/teach/[class]/roster/[member]'>) {
  const { class: classId, member: userId } = await params
  const roster = `/teach/${classId}/roster`
  const taught = await requireTaughtClass(classId, `${roster}/${userId}`)
  const { db } = await database()
  const everybody = await listRoster(db, taught.actor, classId)
  const member = everybody.find((one) => one.userId === userId) ?? notFound()
  const isOwner = taught.role === 'owner'
  const isOwn = member.userId === taught.actor.userId
  return (
    <section className="class-page" aria-labelledby="member">
      <Link href={roster} prefetch={false} className="eyebrow">
        Roster
      </Link>
      <h2 id="member">
        <bdi>{member.displayName}</bdi>
      </h2>
      <p className="class-lead">
        {sayRole(member.role)}
        {member.removedAt !== null && ', taken out of the class'}
        {isOwn && ', this is you'}
      </p>
      {isOwner || isOwn || member.role === 'learner' ? (
        <MemberForms classId={classId} member={member} isOwner={isOwner} />
      ) : (
        <p className="class-note">Only an owner of the class changes its instructors.</p>
      )}
    </section>
  )
}
