import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { ClassOwnZone } from '@/components/classroom/class-own-zone'
import { ClassSettingsFields } from '@/components/classroom/class-settings-fields'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/fields'
import { requireUser } from '@/lib/auth/current-user'
import { MAX_CAPACITY } from '@/lib/classroom/class-settings'
import { NO_CLASS_WITH_CODE } from '@/lib/classroom/code-account-words'
import { listTimeZones } from '@/lib/classroom/time-zones'
import { database } from '@/lib/db/database'
import { opensWithCode } from '@/lib/db/queries/start-teaching'
import { makeClass } from '../actions'

export const metadata: Metadata = { title: 'Make a class', robots: { index: false } }

export default async function NewClassPage() {
  const user = await requireUser('/teach/new')
  if (await opensWithCode((await database()).db, { userId: user.id })) return <NoClass />
  return (
    <main id="content" className="page">
      <header>
        <h1>Make a class</h1>
        <p>All of this can be changed later. The code to join with is on the next page.</p>
      </header>
      <ActionForm action={makeClass} submit="Make the class">
        <HiddenField name="id" value={randomUUID()} />
        <ClassOwnZone>
          <ClassSettingsFields timeZones={listTimeZones()} maxCapacity={MAX_CAPACITY} />
        </ClassOwnZone>
      </ActionForm>
    </main>
  )
}

function NoClass() {
  return (
    <main id="content" className="page">
      <header>
        <h1>Make a class</h1>
        <p>{NO_CLASS_WITH_CODE}</p>
      </header>
    </main>
  )
}
