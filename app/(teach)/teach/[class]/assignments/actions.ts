'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { AssignmentTerms } from '@/lib/classroom/assignment'
import { explainChange, sayModeFixed, sayWork, type WorkDone } from '@/lib/classroom/assignment-change'
import { readAssignmentForm } from '@/lib/classroom/assignment-form'
import { type AssignmentPlace, taughtAssignmentsPath } from '@/lib/classroom/class-paths'
import {
  createAssignment,
  deleteAssignment,
  findTaughtAssignment,
  updateAssignment,
} from '@/lib/db/queries/assignments'
import { findTaughtClass } from '@/lib/db/queries/classes'
import { type FormState, refuse, refuseFields } from '@/lib/forms/form-state'
import { act } from '../../act'

/** What a field may hold depends on the class: it is read once that is known. */
const Fields = z.record(z.string(), z.string())

/** Bound to the form by the page, and yet sent by the browser. */
const ClassId = z.string()
const Place = z.object({ classId: z.string(), assignmentId: z.string() })

const Seen = z.coerce.number().int()

const GONE = 'This class or this assignment is gone, or you do not teach it any more.'
const STALE =
  'Somebody has changed this assignment since you opened it. Open it in another tab, see what is new, and take over from here what still holds.'

export async function makeAssignment(sentClassId: string, _: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: Fields }, async ({ db, actor, now }, fields) => {
    const { data: classId } = ClassId.safeParse(sentClassId)
    const taught = classId === undefined ? undefined : await findTaughtClass(db, actor, classId)
    if (!taught) return refuse(GONE, { form })
    const { data: terms, error } = readAssignmentForm(fields, taught)
    if (error) return refuseFields(error, form)
    const id = z.uuid().safeParse(fields['id'])
    const isMade = id.success && (await createAssignment(db, actor, { id: id.data, classId: taught.id, terms, now }))
    if (!isMade) return refuse('This form has been used before. Reload the page for a new one.', { form })
    redirect(taughtAssignmentsPath(taught.id))
  })
}

export async function changeAssignment(sentPlace: AssignmentPlace, _: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: Fields }, async ({ db, actor, now }, fields) => {
    const { data: place } = Place.safeParse(sentPlace)
    const taught = place && (await findTaughtClass(db, actor, place.classId))
    const before = taught && (await findTaughtAssignment(db, actor, place))
    if (!before) return refuse(GONE, { form })
    const { timeZone } = taught
    const { data: terms, error } = readAssignmentForm(fields, { timeZone, before: before.assignment })
    if (error) return refuseFields(error, form)
    const unread = explainUnread({ before: before.assignment, after: terms, work: before.work, fields })
    if (unread) return refuse(unread, { form, faults: { understood: 'Tick this, and save again.' } })
    const seen = Seen.safeParse(fields['seen']).data ?? 0
    const changed = await updateAssignment(db, actor, { ...place, terms, seen, now })
    if (!changed) return refuse(GONE, { form })
    if (changed.status === 'stale') return refuse(STALE, { form })
    if (changed.status === 'mode-fixed') {
      const reason = sayModeFixed(changed.mode, changed.work)
      return refuse(reason, { form, faults: { mode: reason } })
    }
    revalidatePath(`${taughtAssignmentsPath(place.classId)}/${place.assignmentId}`)
    return { status: 'done', message: 'The changes are saved, and hold from now on.' }
  })
}

interface Change {
  before: AssignmentTerms
  after: AssignmentTerms
  work: WorkDone
  fields: Readonly<Record<string, string>>
}

/** What a change means, where it means something and nobody has said that they know. */
function explainUnread({ before, after, work, fields }: Change): string | undefined {
  const means = explainChange(before, after, work)
  if (means.length === 0 || fields['understood'] === 'yes') return undefined
  return `Nothing is saved yet. ${sayWork(work)} ${means.join(' ')}`
}

export async function removeAssignment(sentPlace: AssignmentPlace, _: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: Fields }, async ({ db, actor, now }, fields) => {
    if (fields['sure'] !== 'yes') {
      return refuse('Tick the box to delete it; that cannot be taken back.', {
        form,
        faults: { sure: 'Tick this first.' },
      })
    }
    const { data: place } = Place.safeParse(sentPlace)
    const taught = place && (await findTaughtClass(db, actor, place.classId))
    if (!taught) return refuse(GONE, { form })
    await deleteAssignment(db, actor, { ...place, now })
    // Sent twice, it is gone as well.
    redirect(taughtAssignmentsPath(place.classId))
  })
}
