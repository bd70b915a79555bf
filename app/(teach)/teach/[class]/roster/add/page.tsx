import type { Metadata } from 'next'
import { RosterImport } from '@/components/classroom/roster-import'
import { findSite } from '../../join-link'
import { requireTaughtClass } from '../../taught-class'
import { addToRoster } from '../actions'

export const metadata: Metadata = { title: 'Add learners', robots: { index: false } }

export default async function AddLearnersPage({ params }: PageProps<'/teach/[class]/roster/add'>) {
  const { class: classId } = await params
  await requireTaughtClass(classId, `/teach/${classId}/roster/add`)
  const returnPlace = new URL('/account/return', await findSite()).href.replace(/^https?:\/\//, '')
  return (
    <section className="class-page" aria-labelledby="add">
      <h2 id="add">Add learners</h2>
      <p className="class-lead">
        Each gets an account without e-mail and a return code, which you hand out. Learners who join with the code of
        the class need no list.
      </p>
      <RosterImport add={addToRoster} classId={classId} returnPlace={returnPlace} roster={`/teach/${classId}/roster`} />
    </section>
  )
}
