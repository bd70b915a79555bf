'use server'

import { APIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { auth } from '@/lib/auth/auth'
import { MAX_PASSWORD, MIN_PASSWORD } from '@/lib/auth/create-auth'
import { findSignInFault } from '@/lib/auth/limits'
import { safePath } from '@/lib/auth/safe-path'
import { markSignedIn, unmarkSignedIn } from '@/lib/auth/session-mark'
import { DisplayName } from '@/lib/classroom/display-name'
import { type FormState, readFields, refuse, refuseFields } from '@/lib/forms/form-state'
import { refuseWhenGone } from '@/lib/hand-in/refuse-when-gone'

const Email = z.email('Write an address such as ada@example.org.').max(254)
const Password = z
  .string()
  .min(MIN_PASSWORD, `At least ${MIN_PASSWORD} characters; a few words are easy to remember.`)
  .max(MAX_PASSWORD, `At most ${MAX_PASSWORD} characters.`)

const HOME = '/classes'
const Next = z.string().optional()

export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  const read = z.object({
    email: Email,
    password: z.string().min(1, 'Write your password.').max(MAX_PASSWORD),
    next: Next,
  })
  const { data, error } = read.safeParse(readFields(form))
  if (error) return refuseFields(error, form)
  const { email, password, next } = data
  const fault = await findSignInFault({ headers: await headers(), account: email })
  if (fault) return refuse(fault, { form })
  return refuseWhenGone(form, async () => {
    const answer = await tryTo(async () =>
      (await auth()).api.signInEmail({ body: { email, password }, headers: await headers() }),
    )
    // One sentence for both: it must not tell which addresses have an account.
    if (!answer)
      return refuse('This address and this password do not belong together. Is one of them mistyped?', { form })
    await markSignedIn(answer.user.id)
    redirect(safePath(next, HOME))
  })
}

/**
 * Says the same whether the address had an account or not: without a mail server nobody could be asked, and a different
 * answer would tell who has one.
 */
export async function signUp(_: FormState, form: FormData): Promise<FormState> {
  const read = z.object({ name: DisplayName, email: Email, password: Password, next: Next })
  const { data, error } = read.safeParse(readFields(form))
  if (error) return refuseFields(error, form)
  const { next, ...body } = data
  const fault = await findSignInFault({ headers: await headers(), account: `new ${body.email}` })
  if (fault) return refuse(fault, { form })
  return refuseWhenGone(form, async () => {
    await tryTo(async () => (await auth()).api.signUpEmail({ body, headers: await headers() }))
    redirect(`/account/sign-in?${new URLSearchParams({ made: 'yes', next: safePath(next, HOME) })}`)
  })
}

export async function signInWithCode(_: FormState, form: FormData): Promise<FormState> {
  const { data, error } = z.object({ returnCode: z.string().max(40), next: Next }).safeParse(readFields(form))
  if (error) return refuseFields(error, form)
  const fault = await findSignInFault({ headers: await headers() })
  if (fault) return refuse(fault, { form })
  return refuseWhenGone(form, async () => {
    const answer = await tryTo(async () =>
      (await auth()).api.signInWithCode({ body: { code: data.returnCode }, headers: await headers() }),
    )
    if (!answer) {
      return refuse(
        'There is no such code. It has twelve letters and digits, as in 7KQM-2XHP-9TRB. Your instructor can give you a new one.',
        { form },
      )
    }
    await markSignedIn(answer.userId)
    redirect(safePath(data.next, HOME))
  })
}

export async function askForPassword(_: FormState, form: FormData): Promise<FormState> {
  const { data, error } = z.object({ email: Email }).safeParse(readFields(form))
  if (error) return refuseFields(error, form)
  const fault = await findSignInFault({ headers: await headers(), account: `reset ${data.email}` })
  if (fault) return refuse(fault, { form })
  return refuseWhenGone(form, async () => {
    await tryTo(async () => (await auth()).api.requestPasswordReset({ body: data, headers: await headers() }))
    return {
      status: 'done',
      message: 'If this address has an account, a mail with a link is on its way. The link works for an hour.',
    }
  })
}

export async function choosePassword(_: FormState, form: FormData): Promise<FormState> {
  const { data, error } = z.object({ password: Password, token: z.string().max(200) }).safeParse(readFields(form))
  if (error) return refuseFields(error, form)
  const fault = await findSignInFault({ headers: await headers() })
  if (fault) return refuse(fault, { form })
  const body = { newPassword: data.password, token: data.token }
  return refuseWhenGone(form, async () => {
    const answer = await tryTo(async () => (await auth()).api.resetPassword({ body, headers: await headers() }))
    if (!answer) return refuse('This link has been used, or is older than an hour. Ask for another one.', { form })
    redirect('/account/sign-in?changed=yes')
  })
}

export async function signOut(): Promise<void> {
  await tryTo(async () => (await auth()).api.signOut({ headers: await headers() }))
  await unmarkSignedIn()
  redirect('/')
}

/** What the library answers, or undefined where it refuses; anything else is ours to mend and is thrown. */
async function tryTo<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return undefined
    throw error
  }
}
