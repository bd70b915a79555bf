'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { countWrongGuess, hasGuessedTooOften } from '@/lib/auth/class-guesses'
import { NO_INVITATION_WITH_CODE } from '@/lib/classroom/code-account-words'
import { acceptInvitation, findInvitation } from '@/lib/db/queries/accept-invitation'
import { type FormState, refuse } from '@/lib/forms/form-state'
import { act } from '../../act'

const Acceptance = z.object({ token: z.string().max(200) })

const TOO_OFTEN = 'From where you are, many links and codes were tried that lead nowhere. Wait ten minutes.'
const NOT_THERE = 'This invitation does not work any more. Ask whoever sent it to you for a new one.'

export async function teachClass(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: Acceptance }, async ({ db, actor, now }, { token }) => {
    const from = await headers()
    if (await hasGuessedTooOften(from)) return refuse(TOO_OFTEN, { form })
    const classId = await acceptInvitation(db, actor, { token, now })
    if (classId !== undefined) redirect(`/teach/${classId}`)
    const found = await findInvitation(db, actor, { token, now })
    if (found?.status === 'return-code') return refuse(NO_INVITATION_WITH_CODE, { form })
    await countWrongGuess(from)
    return refuse(NOT_THERE, { form })
  })
}
