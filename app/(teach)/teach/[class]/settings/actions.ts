'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { ClassSettings } from '@/lib/classroom/class-settings'
import { nameLine } from '@/lib/classroom/name-line'
import { isSameZone } from '@/lib/classroom/time-zones'
import { explainZoneChange } from '@/lib/classroom/zone-change'
import { archiveClass, unarchiveClass } from '@/lib/db/queries/archive-class'
import { listAssignments } from '@/lib/db/queries/assignments'
import { findTaughtClass, updateClass } from '@/lib/db/queries/classes'
import { deleteClass } from '@/lib/db/queries/delete-class'
import { duplicateClass } from '@/lib/db/queries/duplicate-class'
import { openJoining, rotateJoinCode } from '@/lib/db/queries/join-settings'
import { type FormState, refuse } from '@/lib/forms/form-state'
import { act } from '../../act'

const OfClass = z.object({ classId: z.string().max(64) })

/** Shows what is now there. */
function done(message: string): FormState {
  refresh()
  return { status: 'done', message }
}

/** `understood`: the time zone of which somebody knows what it means for dates. */
const Settings = ClassSettings.extend({ ...OfClass.shape, understood: z.string().optional() })

export async function saveSettings(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: Settings }, async ({ db, actor, now }, { classId, understood, ...settings }) => {
    const { timeZone: from } = (await findTaughtClass(db, actor, classId)) ?? notFound()
    const to = settings.timeZone
    const isAsked = understood !== to && !isSameZone(from, to)
    const means = isAsked ? explainZoneChange({ from, to }, await listAssignments(db, actor, classId)) : undefined
    if (means !== undefined) {
      return refuse(`Nothing is saved yet. ${means}`, { form, faults: { understood: 'Tick this, and save again.' } })
    }
    const answer = await updateClass(db, actor, { classId, settings, now })
    if (answer === 'not-found') notFound()
    if (answer === 'done') return done('The settings are saved.')
    const fault = 'The class has more learners than that already. To let nobody else join, close the class.'
    return refuse('Nothing was saved.', { form, faults: { capacity: fault } })
  })
}

const Rotation = OfClass.extend({ from: z.string().max(64) })

export async function replaceCode(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: Rotation }, async ({ db, actor, now }, { classId, from }) => {
    if (!(await rotateJoinCode(db, actor, { classId, from, now }))) notFound()
    return done('The class has a new code. The one before leads nowhere.')
  })
}

const Opening = OfClass.extend({ isOpen: z.enum(['yes', 'no']) })

export async function openOrClose(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: Opening }, async ({ db, actor, now }, { classId, isOpen }) => {
    if (!(await openJoining(db, actor, { classId, isOpen: isOpen === 'yes', now }))) notFound()
    return done(isOpen === 'yes' ? 'The class is open.' : 'The class is closed. Whoever is in stays in.')
  })
}

const Days = z
  .string('Write how many days.')
  .regex(/^\s*[-+]?\d{1,4}\s*$/, 'A whole number of days, as 364.')
  .transform(Number)
  .refine((days) => Math.abs(days) <= 3660, 'Ten years at most: 3660 days.')

const Duplication = OfClass.extend({
  newId: z.uuid(),
  name: nameLine({ what: 'The name of the class', max: 80 }),
  moveBy: Days,
})

export async function duplicate(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: Duplication }, async ({ db, actor, now }, duplication) => {
    if (!(await duplicateClass(db, actor, { ...duplication, now }))) notFound()
    redirect(`/teach/${duplication.newId}/settings`)
  })
}

export async function archive(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: OfClass }, async ({ db, actor, now }, { classId }) => {
    if (!(await archiveClass(db, actor, { classId, now }))) notFound()
    return done('The class is archived.')
  })
}

export async function unarchive(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: OfClass }, async ({ db, actor, now }, { classId }) => {
    if (!(await unarchiveClass(db, actor, { classId, now }))) notFound()
    return done('The class is out of the archive.')
  })
}

/** Spaces at the ends and between words do not count: they cannot be seen. */
const Deletion = OfClass.extend({
  typedName: z
    .string()
    .max(400)
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()),
})

export async function removeClass(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: Deletion }, async ({ db, actor }, deletion) => {
    const answer = await deleteClass(db, actor, deletion)
    if (answer === 'not-found') notFound()
    if (answer === 'deleted') redirect('/teach')
    const fault = 'This is not the name of the class. It must be written as it stands above, capitals too.'
    return refuse('Nothing was deleted.', { form, faults: { typedName: fault } })
  })
}
