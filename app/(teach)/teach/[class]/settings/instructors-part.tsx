import { ClassList } from '@/components/classroom/class-list'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField, TextField } from '@/components/forms/fields'
import { sayRole } from '@/lib/classroom/role-words'
import { database } from '@/lib/db/database'
import { TEACHING } from '@/lib/db/queries/membership'
import { listRoster } from '@/lib/db/queries/roster'
import type { OwnClass } from '../taught-class'
import { inviteInstructor } from './actions'

/** Who teaches the class, and how others come to teach it. */
export async function InstructorsPart({ taught }: { taught: OwnClass }) {
  const { db } = await database()
  const roster = await listRoster(db, taught.actor, taught.id)
  const teaching = roster.filter(({ role, removedAt }) => removedAt === null && TEACHING.includes(role))
  return (
    <section className="class-part" aria-labelledby="instructors">
      <h3 id="instructors">Instructors</h3>
      <p>
        All of them see everybody’s work, assign and grade. Only owners add and change instructors, and delete the
        class.
      </p>
      <ClassList
        classes={teaching.map(({ userId: id, displayName, role }) => ({
          id,
          name: displayName,
          address: `/teach/${taught.id}/roster/${id}`,
          note: sayRole(role),
        }))}
      />
      {taught.role === 'owner' && (
        <ActionForm action={inviteInstructor} submit="Add the instructor" isQuiet>
          <HiddenField name="classId" value={taught.id} />
          <TextField
            name="email"
            type="email"
            label="E-mail of an account"
            hint="Its owner teaches the class from then on. They need an account here first."
            autoComplete="off"
            maxLength={254}
          />
        </ActionForm>
      )}
    </section>
  )
}
