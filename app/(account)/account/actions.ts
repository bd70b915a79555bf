'use server'

import { APIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { auth } from '@/lib/auth/auth'
import { MAX_PASSWORD } from '@/lib/auth/create-auth'
import { withHash } from '@/lib/auth/hash-ahead'
import { findLimitFault, tryToGetIn } from '@/lib/auth/limits'
import { safePath } from '@/lib/auth/safe-path'
import { markSignedIn, unmarkSignedIn } from '@/lib/auth/session-mark'
import { signOutHere } from '@/lib/auth/sessions'
import { DisplayName } from '@/lib/classroom/display-name'
import { readReturnCode } from '@/lib/classroom/return-code'
import { type FormState, readFields, refuse, refuseFields } from '@/lib/forms/form-state'
import { refuseWhenGone } from '@/lib/http/refuse-when-gone'
import { NewPassword } from './new-password'

const Email = z.email('Write an address such as ada@example.org.').max(254)

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
  return refuseWhenGone(form, async () => {
    const tried = await tryToGetIn({ headers: await headers(), account: email }, () =>
      tryTo(async () => (await auth()).api.signInEmail({ body: { email, password }, headers: await headers() })),
    )
    if (tried.status === 'stopped') return refuse(tried.reason, { form })
    // One sentence for both: it must not tell which addresses have an account.
    if (tried.status === 'failed')
      return refuse('This address and this password do not belong together. Is one of them mistyped?', { form })
    await markSignedIn(tried.answer.user.id)
    redirect(safePath(next))
  })
}

/**
 * Says the same whether the address had an account or not: without a mail server nobody could be asked, and a different
 * answer would tell who has one.
 */
export async function signUp(_: FormState, form: FormData): Promise<FormState> {
  const read = z.object({ name: DisplayName, email: Email, password: NewPassword, next: Next })
  const { data, error } = read.safeParse(readFields(form))
  if (error) return refuseFields(error, form)
  const { next, ...body } = data
  const fault = await findLimitFault('sign-up', { headers: await headers(), account: body.email })
  if (fault) return refuse(fault, { form })
  return refuseWhenGone(form, async () => {
    const { api } = await auth()
    const from = await headers()
    const answer = await tryTo(() => withHash(body.password, () => api.signUpEmail({ body, headers: from })))
    // Of an address that has an account it answers as of any other: what it refuses it could not write.
    if (!answer) return { ...refuse('No account was made. Try again in a minute.', { form }), isTemporary: true }
    redirect(`/account/sign-in?${new URLSearchParams({ made: 'yes', next: safePath(next) })}`)
  })
}

export async function signInWithCode(_: FormState, form: FormData): Promise<FormState> {
  const { data, error } = z.object({ returnCode: z.string().max(40), next: Next }).safeParse(readFields(form))
  if (error) return refuseFields(error, form)
  return refuseWhenGone(form, async () => {
    const account = readReturnCode(data.returnCode)
    const tried = await tryToGetIn({ headers: await headers(), account }, () =>
      tryTo(async () =>
        (await auth()).api.signInWithCode({ body: { code: data.returnCode }, headers: await headers() }),
      ),
    )
    if (tried.status === 'stopped') return refuse(tried.reason, { form })
    if (tried.status === 'failed') {
      return refuse(
        'There is no such code. It has twelve letters and digits, as in 7KQM-2XHP-9TRB. Your instructor can give you a new one.',
        { form },
      )
    }
    await markSignedIn(tried.answer.userId)
    redirect(safePath(data.next))
  })
}

export async function askForPassword(_: FormState, form: FormData): Promise<FormState> {
  const { data, error } = z.object({ email: Email }).safeParse(readFields(form))
  if (error) return refuseFields(error, form)
  const fault = await findLimitFault('mail', { headers: await headers(), account: data.email })
  if (fault) return refuse(fault, { form })
  return refuseWhenGone(form, async () => {
    await tryTo(async () => (await auth()).api.requestPasswordReset({ body: data, headers: await headers() }))
    return {
      status: 'done',
      message: 'If this address has an account, a mail with a link is on its way. The link works for an hour.',
    }
  })
}

/** The library uses the link up before it writes the password. */
const GONE_WITH_LINK =
  'The site’s database cannot be reached just now, and the link may be used up. Try again in a minute; if it does not work any more, ask for another link.'

export async function choosePassword(_: FormState, form: FormData): Promise<FormState> {
  const { data, error } = z.object({ password: NewPassword, token: z.string().max(200) }).safeParse(readFields(form))
  if (error) return refuseFields(error, form)
  const body = { newPassword: data.password, token: data.token }
  const work = async () => {
    const tried = await tryToGetIn({ headers: await headers() }, () =>
      tryTo(async () => (await auth()).api.resetPassword({ body, headers: await headers() })),
    )
    if (tried.status === 'stopped') return refuse(tried.reason, { form })
    if (tried.status === 'failed')
      return refuse('This link has been used, or is too old. Ask for another one.', { form })
    redirect('/account/sign-in?changed=yes')
  }
  return refuseWhenGone(form, work, GONE_WITH_LINK)
}

const STILL_SIGNED_IN =
  'The site’s database cannot be reached just now. You are still signed in: try again in a minute.'

export async function signOut(_: FormState, form: FormData): Promise<FormState> {
  const work = async () => {
    await signOutHere()
    await unmarkSignedIn()
    redirect('/')
  }
  return refuseWhenGone(form, work, STILL_SIGNED_IN)
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
