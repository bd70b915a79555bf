import { ShownOnceForm } from '@/components/classroom/shown-once-form'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField, SelectField, TextField } from '@/components/forms/fields'
import { hasMail } from '@/lib/auth/auth'
import { NO_TEACHING_WITH_CODE } from '@/lib/classroom/code-account-words'
import { sayRole } from '@/lib/classroom/role-words'
import type { RosterMember } from '@/lib/db/queries/roster'
import { changeRole, giveExtraTime, makePasswordLink, remove, rename, renewCode, restore } from '../actions'

interface MemberFormsProps {
  classId: string
  member: RosterMember
  /** Whether the reader is one. */
  isOwner: boolean
}

/** Everything that an instructor may change about somebody in the class. */
export function MemberForms({ classId, member, isOwner }: MemberFormsProps) {
  const { userId, displayName, role, extraTimePercent, removedAt, hasReturnCode } = member
  const isPresent = removedAt === null
  const whom = (
    <>
      <HiddenField name="classId" value={classId} />
      <HiddenField name="userId" value={userId} />
    </>
  )
  return (
    <>
      <section className="class-part" aria-labelledby="name">
        <h3 id="name">Name</h3>
        <ActionForm action={rename} submit="Change the name" isQuiet>
          {whom}
          <TextField
            name="displayName"
            label="Name in this class"
            defaultValue={displayName}
            maxLength={60}
            autoComplete="off"
          />
        </ActionForm>
      </section>
      {isPresent && role === 'learner' && (
        <section className="class-part" aria-labelledby="extra-time">
          <h3 id="extra-time">Extra time</h3>
          <ActionForm action={giveExtraTime} submit="Save the extra time" isQuiet>
            {whom}
            <TextField
              name="extraTime"
              type="number"
              label="Percent"
              hint="With 25, a test of 20 minutes takes 25. It counts at once, also for a test that is being answered: less can end it."
              defaultValue={String(extraTimePercent)}
              min={0}
              max={300}
              autoComplete="off"
            />
          </ActionForm>
        </section>
      )}
      {isPresent && role === 'learner' && hasReturnCode && (
        <section className="class-part" aria-labelledby="return-code">
          <h3 id="return-code">Return code</h3>
          <p>For somebody who lost theirs. The one before stops working. Their work stays.</p>
          <ShownOnceForm action={renewCode} submit="Make a new return code" title="The new return code">
            {whom}
          </ShownOnceForm>
        </section>
      )}
      {isPresent && role === 'learner' && !hasReturnCode && !hasMail() && (
        <section className="class-part" aria-labelledby="password">
          <h3 id="password">Forgotten password</h3>
          <p>A link with which they choose a new one. It is noted in the log of the class that you made it.</p>
          <ShownOnceForm action={makePasswordLink} submit="Make a link" title="The link">
            {whom}
          </ShownOnceForm>
        </section>
      )}
      {isPresent && isOwner && (
        <section className="class-part" aria-labelledby="role">
          <h3 id="role">Role</h3>
          {role === 'learner' && hasReturnCode ? (
            <p>{NO_TEACHING_WITH_CODE}</p>
          ) : (
            <ActionForm action={changeRole} submit="Change the role" isQuiet>
              {whom}
              {/* See `ClassSettingsFields`. */}
              <SelectField
                key={role}
                name="role"
                label="In this class"
                hint="Instructors see everybody’s work. Owners also change instructors, and may delete the class."
                options={['learner', 'instructor', 'owner'].map((value) => ({ value, label: sayRole(value) }))}
                defaultValue={role}
              />
            </ActionForm>
          )}
        </section>
      )}
      <section className="class-part" aria-labelledby="place">
        <h3 id="place">{isPresent ? 'Take out of the class' : 'Let in again'}</h3>
        <p>
          {isPresent
            ? 'They see nothing of the class any more and cannot join again by themselves. Their work stays until the class is deleted.'
            : 'They get their place and their work back.'}
        </p>
        <ActionForm action={isPresent ? remove : restore} submit={isPresent ? 'Take out' : 'Let in again'} isQuiet>
          {whom}
        </ActionForm>
      </section>
    </>
  )
}
