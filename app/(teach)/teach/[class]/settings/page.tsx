import type { Metadata } from 'next'
import { ClassLog } from '@/components/classroom/class-log'
import { ClassSettingsFields } from '@/components/classroom/class-settings-fields'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/fields'
import { listTimeZones, MAX_CAPACITY } from '@/lib/classroom/class-settings'
import { sayDeed } from '@/lib/classroom/deed-words'
import { sayMoment } from '@/lib/classroom/say-moment'
import { database } from '@/lib/db/database'
import { listDeeds } from '@/lib/db/queries/audit'
import { requireTaughtClass } from '../taught-class'
import { saveSettings } from './actions'
import { DeletePart, EndPart } from './end-parts'
import { InstructorsPart } from './instructors-part'
import { JoiningPart } from './joining-part'

export const metadata: Metadata = { title: 'Settings of the class', robots: { index: false } }

/** The latest; what is older stays in the database. */
const MAX_DEEDS = 50

export default async function SettingsPage({ params }: PageProps<'/teach/[class]/settings'>) {
  const { class: classId } = await params
  const taught = await requireTaughtClass(classId, `/teach/${classId}/settings`)
  const { db } = await database()
  const deeds = await listDeeds(db, taught.actor, { classId, limit: MAX_DEEDS })
  const isOwner = taught.role === 'owner'
  return (
    <section className="class-page" aria-labelledby="settings">
      <h2 id="settings">Settings</h2>
      <JoiningPart taught={taught} />
      <section className="class-part" aria-labelledby="class">
        <h3 id="class">The class</h3>
        <ActionForm action={saveSettings} submit="Save the settings">
          <HiddenField name="classId" value={classId} />
          <ClassSettingsFields timeZones={listTimeZones()} settings={taught} maxCapacity={MAX_CAPACITY} />
        </ActionForm>
      </section>
      <InstructorsPart taught={taught} />
      <EndPart taught={taught} />
      <section className="class-part" aria-labelledby="log">
        <h3 id="log">What instructors did</h3>
        <p>Times are those of {taught.timeZone}. Only the instructors of this class see this.</p>
        <ClassLog
          deeds={deeds.map(({ id, action, detail, at, by }) => ({
            id,
            when: sayMoment(at, taught.timeZone),
            who: by ?? 'Somebody whose account was deleted',
            what: sayDeed(action, detail),
          }))}
        />
      </section>
      {isOwner && <DeletePart taught={taught} />}
    </section>
  )
}
