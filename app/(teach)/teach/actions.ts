'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { ClassSettings } from '@/lib/classroom/class-settings'
import { NO_CLASS_WITH_CODE } from '@/lib/classroom/code-account-words'
import { createClass } from '@/lib/db/queries/classes'
import { type FormState, refuse } from '@/lib/forms/form-state'
import { act } from './act'

const NewClass = ClassSettings.extend({ id: z.uuid() })

export async function makeClass(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: NewClass }, async ({ db, actor, now }, { id, ...settings }) => {
    const answer = await createClass(db, actor, { id, settings, now })
    if (answer === 'made') redirect(`/teach/${id}/settings`)
    if (answer === 'return-code') return refuse(NO_CLASS_WITH_CODE, { form })
    return refuse('This form has been used before. Reload the page for a new one.', { form })
  })
}
