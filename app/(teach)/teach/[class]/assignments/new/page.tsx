import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { AssignmentFields } from '@/components/classroom/assignment-fields'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/fields'
import { taughtAssignmentsPath } from '@/lib/classroom/class-paths'
import { toLocalTime } from '@/lib/classroom/local-time'
import { requireTaughtClass } from '../../taught-class'
import { makeAssignment } from '../actions'
import { listPickerModules } from '../picker-modules'

export const metadata: Metadata = { title: 'Make an assignment', robots: { index: false } }

export default async function NewAssignmentPage({ params }: PageProps<'/teach/[class]/assignments/new'>) {
  const { class: classId } = await params
  const { timeZone } = await requireTaughtClass(classId, `${taughtAssignmentsPath(classId)}/new`)
  const values = { mode: 'practice', feedback: 'at-once', opensAt: toLocalTime(Date.now(), timeZone) }
  return (
    <div className="class-page">
      <header>
        <h2>Make an assignment</h2>
        <p>All of this can be changed later; you are told then what it means for work that is handed in.</p>
      </header>
      <ActionForm action={makeAssignment.bind(null, classId)} submit="Make the assignment">
        <HiddenField name="id" value={randomUUID()} />
        <AssignmentFields values={values} timeZone={timeZone} modules={listPickerModules()} />
      </ActionForm>
    </div>
  )
}
