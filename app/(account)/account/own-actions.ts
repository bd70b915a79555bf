'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { auth } from '@/lib/auth/auth'
import { changePassword } from '@/lib/auth/change-password'
import { MAX_PASSWORD } from '@/lib/auth/create-auth'
import { currentUser, requireUser } from '@/lib/auth/current-user'
import { findLimitFault } from '@/lib/auth/limits'
import { unmarkSignedIn } from '@/lib/auth/session-mark'
import { signDeviceOut, signOthersOut } from '@/lib/auth/sessions'
import { findWaysIn, removeConnection } from '@/lib/auth/ways-in'
import { DisplayName } from '@/lib/classroom/display-name'
import { database } from '@/lib/db/database'
import { deleteAccount } from '@/lib/db/queries/delete-account'
import { type FormState, readFields, refuse, refuseFields } from '@/lib/forms/form-state'
import { refuseWhenGone } from '@/lib/http/refuse-when-gone'
import { NewPassword } from './new-password'

export async function changeName(_: FormState, form: FormData): Promise<FormState> {
  return refuseWhenGone(form, async () => {
    await requireUser('/account')
    const { data, error } = z.object({ name: DisplayName }).safeParse(readFields(form))
    if (error) return refuseFields(error, form)
    await (await auth()).api.updateUser({ body: data, headers: await headers() })
    revalidatePath('/account')
    return {
      status: 'done',
      message: 'Your name is changed. Classes that you have joined keep the name under which they know you.',
    }
  })
}

const NOT_YOURS = 'This is not your password. Is it mistyped?'

const Passwords = z.object({
  oldPassword: z.string().min(1, 'Write the password that you have now.').max(MAX_PASSWORD, NOT_YOURS),
  newPassword: NewPassword,
})

export async function changeOwnPassword(_: FormState, form: FormData): Promise<FormState> {
  return refuseWhenGone(form, async () => {
    const { id } = await requireUser('/account')
    const { data, error } = Passwords.safeParse(readFields(form))
    if (error) return refuseFields(error, form)
    const ways = await findWaysIn((await database()).db, { userId: id })
    if (!ways.password) return refuse('This account has no password.', { form })
    // Whoever sits down at a computer that somebody left signed in must not try passwords there.
    const fault = await findLimitFault('change', { headers: await headers(), account: id })
    if (fault) return refuse(fault, { form })
    const isChanged = await changePassword({ current: data.oldPassword, chosen: data.newPassword })
    if (!isChanged) return refuse('Your password has not changed.', { form, faults: { oldPassword: NOT_YOURS } })
    revalidatePath('/account')
    return { status: 'done', message: 'Your password is changed, and all other devices are signed out.' }
  })
}

const NOTHING_DONE =
  'The site’s database cannot be reached just now. Nothing is changed, and all your devices are still signed in: try again in a minute.'

export async function signOutDevice(_: FormState, form: FormData): Promise<FormState> {
  const work = async (): Promise<FormState> => {
    await requireUser('/account')
    await signDeviceOut(String(form.get('sessionId') ?? ''))
    revalidatePath('/account')
    return { status: 'done', message: 'That device is signed out.' }
  }
  return refuseWhenGone(form, work, NOTHING_DONE)
}

export async function signOutOthers(_: FormState, form: FormData): Promise<FormState> {
  const work = async (): Promise<FormState> => {
    await requireUser('/account')
    await signOthersOut()
    revalidatePath('/account')
    return { status: 'done', message: 'All other devices are signed out.' }
  }
  return refuseWhenGone(form, work, NOTHING_DONE)
}

/** Takes the connection with the provider away, unless it is the only way in. */
export async function disconnect(_: FormState, form: FormData): Promise<FormState> {
  const work = async () => {
    const { id } = await requireUser('/account')
    const isGone = await removeConnection((await database()).db, { userId: id })
    redirect(isGone ? '/account?oidc=disconnected' : '/account')
  }
  return refuseWhenGone(form, work, NOTHING_DONE)
}

export async function deleteOwnAccount(_: FormState, form: FormData): Promise<FormState> {
  return refuseWhenGone(form, async () => {
    const user = await currentUser()
    if (!user) return refuse('Nobody is signed in here. Sign in first.', { form })
    if (readFields(form)['word']?.trim().toLowerCase() !== 'delete') {
      return refuse('Nothing is deleted yet.', { form, faults: { word: 'Type the word delete.' } })
    }
    const answer = await deleteAccount((await database()).db, { userId: user.id })
    if (answer.status === 'only-owner') {
      const classes = answer.classes.map((name) => `“${name}”`).join(', ')
      return refuse(`You are the only owner of ${classes}. Make somebody else an owner, or delete the class, first.`, {
        form,
      })
    }
    await (await auth()).api.signOut({ headers: await headers() })
    await unmarkSignedIn()
    return { status: 'done', message: 'The account is deleted.' }
  })
}
