import { randomUUID } from 'node:crypto'
import { ClassList } from '@/components/classroom/class-list'
import { InvitationList } from '@/components/classroom/invitation-list'
import { ShownOnceForm } from '@/components/classroom/shown-once-form'
import { HiddenField, TextField } from '@/components/forms/fields'
import { sayRole } from '@/lib/classroom/role-words'
import { sayMoment } from '@/lib/classroom/say-moment'
import { database } from '@/lib/db/database'
import { listInvitations } from '@/lib/db/queries/invitations'
import { TEACHING } from '@/lib/db/queries/membership'
import { listRoster } from '@/lib/db/queries/roster'
import type { OwnClass } from '../taught-class'
import { endInvitation, inviteInstructor } from './invitation-actions'

/** Who teaches the class, and how others come to teach it. */
export async function InstructorsPart({ taught }: { taught: OwnClass }) {
  const { db } = await database()
  const roster = await listRoster(db, taught.actor, taught.id)
  const teaching = roster.filter(({ role, removedAt }) => removedAt === null && TEACHING.includes(role))
  return (
    <section className="class-part" aria-labelledby="instructors">
      <h3 id="instructors">Instructors</h3>
      <p>
        All of them see everybody’s work, assign and grade. Only owners invite and change instructors, and delete the
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
      {taught.role === 'owner' && <Invitations taught={taught} />}
    </section>
  )
}

/** For owners. */
async function Invitations({ taught: { id: classId, actor, archivedAt, timeZone } }: { taught: OwnClass }) {
  const { db } = await database()
  const open = await listInvitations(db, actor, { classId, now: Date.now() })
  return (
    <section className="class-more" aria-labelledby="invitations">
      <h4 id="invitations">Invitations</h4>
      <p>An invitation is a link that gives one person access to all grades of this class, as an instructor.</p>
      <InvitationList
        invitations={open.map(({ expiresAt, ...invitation }) => ({
          ...invitation,
          until: sayMoment(expiresAt, timeZone),
        }))}
        classId={classId}
        withdraw={endInvitation}
      />
      {archivedAt === null ? (
        <ShownOnceForm action={inviteInstructor} submit="Make an invitation" title="The link of the invitation">
          <HiddenField name="id" value={randomUUID()} />
          <HiddenField name="classId" value={classId} />
          <TextField
            name="note"
            label="Note"
            hint="Only to tell invitations apart, as “for Ada”. It is forgotten once the invitation is used."
            isOptional
            maxLength={60}
            autoComplete="off"
          />
        </ShownOnceForm>
      ) : (
        <p>While the class is archived, nobody can be invited, and no invitation works.</p>
      )}
    </section>
  )
}
