import { randomUUID } from 'node:crypto'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField, TextField } from '@/components/forms/fields'
import type { TaughtClass } from '@/lib/db/queries/classes'
import { archive, duplicate, removeClass, unarchive } from './actions'

/** What is done with a class when its term ends. */
export function EndPart({ taught: { id, name, archivedAt } }: { taught: TaughtClass }) {
  return (
    <>
      <section className="class-part" aria-labelledby="next-term">
        <h3 id="next-term">Next term</h3>
        <p>Makes a class with the same settings and assignments, a code of its own, and no members but you.</p>
        <ActionForm action={duplicate} submit="Duplicate the class" isQuiet>
          <HiddenField name="classId" value={id} />
          <HiddenField name="newId" value={randomUUID()} />
          <TextField name="name" label="Name of the new class" defaultValue={name} maxLength={80} autoComplete="off" />
          <TextField
            name="moveBy"
            type="number"
            label="Dates later by days"
            hint="364 days later it is the same day of the week. The time of day stays."
            defaultValue="364"
            autoComplete="off"
          />
        </ActionForm>
      </section>
      <section className="class-part" aria-labelledby="archive">
        <h3 id="archive">Archive</h3>
        <p>An archived class stays to be read, stands apart in everybody’s list, and cannot be joined.</p>
        <ActionForm
          action={archivedAt === null ? archive : unarchive}
          submit={archivedAt === null ? 'Archive the class' : 'Take it out of the archive'}
          isQuiet
        >
          <HiddenField name="classId" value={id} />
        </ActionForm>
      </section>
    </>
  )
}

/** For owners. */
export function DeletePart({ taught: { id, name } }: { taught: TaughtClass }) {
  return (
    <section className="class-part" aria-labelledby="delete">
      <h3 id="delete">Delete the class</h3>
      <p>
        Its assignments, everything that was handed in for them, grades, roster and log are deleted for good, and so are
        the accounts that you made for it and nobody ever used. Nobody can bring them back. To keep a copy, export the
        gradebook first.
      </p>
      <ActionForm action={removeClass} submit="Delete the class for good" isQuiet>
        <HiddenField name="classId" value={id} />
        <TextField
          name="typedName"
          label="Name of the class"
          hint={
            <>
              To show that it is meant: <bdi>{name}</bdi>
            </>
          }
          autoComplete="off"
        />
      </ActionForm>
    </section>
  )
}
