import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AssignmentFields } from '@/components/classroom/assignment-fields'
import { ActionForm } from '@/components/forms/action-form'
import { CheckField, HiddenField } from '@/components/forms/fields'
import { expandItems } from '@/lib/classroom/assignment'
import { sayWork } from '@/lib/classroom/assignment-change'
import { toAssignmentFields } from '@/lib/classroom/assignment-form'
import { assignmentPath, taughtAssignmentsPath } from '@/lib/classroom/class-paths'
import { readCourse } from '@/lib/content/read-course'
import { database } from '@/lib/db/database'
import { findTaughtAssignment } from '@/lib/db/queries/assignments'
import { closeLeftOver } from '@/lib/hand-in/close-left-over'
import { outlineCourse } from '@/lib/progress/course-outline'
import { requireTaughtClass } from '../../taught-class'
import { changeAssignment, removeAssignment } from '../actions'
import { listPickerModules } from '../picker-modules'

export const metadata: Metadata = { title: 'Change an assignment', robots: { index: false } }

type Props = PageProps<'/teach/[class]/assignments/[assignment]'>

export default async function EditAssignmentPage({ params }: Props) {
  const { class: classId, assignment: assignmentId } = await params
  const place = { classId, assignmentId }
  const path = `${taughtAssignmentsPath(classId)}/${assignmentId}`
  const { timeZone, actor } = await requireTaughtClass(classId, path)
  const { db } = await database()
  await closeLeftOver(db, actor, { classId, now: Date.now() })
  const { assignment, work } = (await findTaughtAssignment(db, actor, place)) ?? notFound()
  const { missing } = expandItems(assignment.items, outlineCourse(readCourse()))
  return (
    <div className="class-page">
      <header>
        <h2>
          <bdi>{assignment.title}</bdi>
        </h2>
        <p>
          {sayWork(work)} What is handed in is never lost and never graded again. If a change means something for it,
          saving tells you first.
        </p>
        <p>
          <Link href={assignmentPath(place)} prefetch={false}>
            See it as learners do
          </Link>
        </p>
      </header>
      <ActionForm action={changeAssignment.bind(null, place)} submit="Save the changes">
        <HiddenField name="seen" value={String(assignment.updatedAt)} />
        <AssignmentFields
          values={toAssignmentFields(assignment, timeZone)}
          timeZone={timeZone}
          modules={listPickerModules()}
          missing={missing}
        />
        <CheckField
          name="understood"
          label="I know what this change means for work that is handed in"
          hint="Needed only where it means something; saving tells you."
        />
      </ActionForm>
      <section className="assignment-part" aria-labelledby="delete">
        <h3 id="delete">Delete it</h3>
        <p>
          It leaves the gradebook, with the grades set by hand. Learners keep what they have handed in. Tests that are
          being answered end, and what is answered in them is gone. To take it out of sight for a while, let it open
          later instead.
        </p>
        <ActionForm action={removeAssignment.bind(null, place)} submit="Delete the assignment" isQuiet>
          <CheckField name="sure" label={`Delete “${assignment.title}” for the whole class`} />
        </ActionForm>
      </section>
    </div>
  )
}
