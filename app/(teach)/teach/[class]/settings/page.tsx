import type { Metadata } from 'next'
import { ClassSettingsFields } from '@/components/classroom/class-settings-fields'
import { ZoneChangeField } from '@/components/classroom/zone-change-field'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/fields'
import { MAX_CAPACITY } from '@/lib/classroom/class-settings'
import { readLogPage } from '@/lib/classroom/log-page'
import { listTimeZones } from '@/lib/classroom/time-zones'
import { requireTaughtClass } from '../taught-class'
import { saveSettings } from './actions'
import { DeletePart, EndPart } from './end-parts'
import { InstructorsPart } from './instructors-part'
import { JoiningPart } from './joining-part'
import { LogPart } from './log-part'

export const metadata: Metadata = { title: 'Settings of the class', robots: { index: false } }

export default async function SettingsPage({ params, searchParams }: PageProps<'/teach/[class]/settings'>) {
  const { class: classId } = await params
  const taught = await requireTaughtClass(classId, `/teach/${classId}/settings`)
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
          <ZoneChangeField />
        </ActionForm>
      </section>
      <InstructorsPart taught={taught} />
      <EndPart taught={taught} />
      <LogPart taught={taught} page={readLogPage((await searchParams)['log'])} />
      {isOwner && <DeletePart taught={taught} />}
    </section>
  )
}
