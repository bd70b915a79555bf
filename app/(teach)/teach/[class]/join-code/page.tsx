import type { Metadata } from 'next'
import { JoinWall } from '@/components/classroom/join-wall'
import { joinLinkOf } from '../join-link'
import { requireTaughtClass } from '../taught-class'

export const metadata: Metadata = { title: 'Join code', robots: { index: false } }

/** To project on the wall: it names nobody. */
export default async function JoinCodePage({ params }: PageProps<'/teach/[class]/join-code'>) {
  const { class: classId } = await params
  const { joinCode, isJoinOpen, archivedAt } = await requireTaughtClass(classId, `/teach/${classId}/join-code`)
  if (isJoinOpen && archivedAt === null) return <JoinWall {...(await joinLinkOf(joinCode))} />
  return (
    <section aria-labelledby="closed">
      <h2 id="closed">Nobody can join this class now</h2>
      <p className="class-lead">Open it on the page of its settings.</p>
    </section>
  )
}
