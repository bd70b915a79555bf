'use server'

import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { OverrideFields } from '@/lib/classroom/override'
import { setOverride } from '@/lib/db/queries/overrides'
import { type FormState, refuse } from '@/lib/forms/form-state'
import { act } from '../../../../act'

const Fields = OverrideFields.extend({
  id: z.uuid(),
  classId: z.string(),
  assignmentId: z.string(),
  learnerId: z.string(),
})

/** Sets a grade by hand, or takes it back. */
export async function setGrade(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: Fields }, async ({ db, actor, now }, grade) => {
    const answer = await setOverride(db, actor, { ...grade, now })
    if (answer === 'not-found') notFound()
    if (answer === 'nothing-to-take-back') {
      return refuse('No grade is set by hand here, so there is none to take back.', {
        form,
        faults: { percent: 'Write the grade in percent.' },
      })
    }
    // With it the form gets the id of the next one.
    revalidatePath(`/teach/${grade.classId}/work/${grade.assignmentId}/${grade.learnerId}`)
    return { status: 'done', message: sayDone(grade.percent) }
  })
}

function sayDone(percent: number | null): string {
  if (percent === null) return 'The grade that was set by hand is taken back; the computed one counts.'
  return `The grade is ${percent} %.`
}
