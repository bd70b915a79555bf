'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { countWrongGuess, hasGuessedTooOften } from '@/lib/auth/class-guesses'
import { codeAccountId } from '@/lib/auth/code-account-id'
import { readyAccounts } from '@/lib/auth/code-accounts'
import { findLimitFault } from '@/lib/auth/limits'
import { classPath } from '@/lib/classroom/class-paths'
import { DisplayName } from '@/lib/classroom/display-name'
import { readJoinCode, writeJoinCode } from '@/lib/classroom/join-code'
import { database } from '@/lib/db/database'
import { joinAsNew, joinClass } from '@/lib/db/queries/join'
import { type FormState, readFields, refuse, refuseFields } from '@/lib/forms/form-state'
import { refuseWhenGone } from '@/lib/http/refuse-when-gone'
import { act } from '../teach/act'

const NO_CODE = 'A code has eight letters and digits, as BKDM-4RTX.'

/** A code in any form in which people write it. */
const JoinCode = z
  .string(NO_CODE)
  .max(60, NO_CODE)
  .transform((typed, context) => {
    const code = readJoinCode(typed)
    if (code !== undefined) return code
    context.addIssue({ code: 'custom', message: NO_CODE })
    return z.NEVER
  })

export async function enterCode(_: FormState, form: FormData): Promise<FormState> {
  const { data, error } = z.object({ typed: JoinCode }).safeParse(readFields(form))
  if (error) return refuseFields(error, form)
  redirect(`/join/${writeJoinCode(data.typed)}`)
}

const REASONS: Readonly<Record<'not-found' | 'closed' | 'full' | 'removed' | 'used', string>> = {
  'not-found': 'No class has this code any more. Ask your instructor for the new one.',
  closed: 'This class has been closed. Ask your instructor to open it.',
  full: 'The last place of this class has just been taken. Ask your instructor to make room.',
  removed: 'You were taken out of this class. Ask your instructor to let you in again.',
  used: 'This form has been used before. Reload the page for a new one, or come back with your return code.',
}

/** A form can be sent without the page that counts. */
const TOO_OFTEN = 'From where you are, many codes were tried that lead nowhere. Wait ten minutes and try again.'

const Joining = z.object({ joinCode: JoinCode, displayName: DisplayName })

/** For whoever is signed in. */
export async function join(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: Joining }, async ({ db, actor, now }, typed) => {
    const from = await headers()
    if (await hasGuessedTooOften(from)) return refuse(TOO_OFTEN, { form })
    const answer = await joinClass(db, actor, { ...typed, now })
    if (answer.status === 'joined') redirect(classPath(answer.classId))
    if (answer.status === 'not-found') await countWrongGuess(from)
    return refuse(REASONS[answer.status], { form })
  })
}

const JoiningAsNew = Joining.extend({ formId: z.uuid() })

/** For whoever has no account, and wants none with an e-mail address. The return code is in the answer, and nowhere else. */
export async function joinWithoutEmail(_: FormState, form: FormData): Promise<FormState> {
  const { data, error } = JoiningAsNew.safeParse(readFields(form))
  if (error) return refuseFields(error, form)
  const from = await headers()
  if (await hasGuessedTooOften(from)) return refuse(TOO_OFTEN, { form })
  const fault = await findLimitFault('join', { headers: from })
  if (fault) return refuse(fault, { form })
  const { formId, ...typed } = data
  const userId = codeAccountId(formId)
  return refuseWhenGone(form, async () => {
    const { db } = await database()
    const answer = await joinAsNew(db, { ...typed, userId, makeAccount: await readyAccounts(1), now: Date.now() })
    if (answer.status === 'not-found') await countWrongGuess(from)
    if (answer.status !== 'joined') return refuse(REASONS[answer.status], { form })
    return { status: 'done', message: 'You are in.', shownOnce: answer.returnCode }
  })
}
