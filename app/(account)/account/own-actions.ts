'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { auth } from '@/lib/auth/auth'
import { currentUser, requireUser } from '@/lib/auth/current-user'
import { unmarkSignedIn } from '@/lib/auth/session-mark'
import { signDeviceOut, signOthersOut } from '@/lib/auth/sessions'
import { removeConnection } from '@/lib/auth/ways-in'
import { DisplayName } from '@/lib/classroom/display-name'
import { database } from '@/lib/db/database'
import { deleteAccount } from '@/lib/db/queries/delete-account'
import { type FormState, readFields, refuse, refuseFields } from '@/lib/forms/form-state'
import { refuseWhenGone } from '@/lib/hand-in/refuse-when-gone'

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

export async function signOutDevice(form: FormData): Promise<void> {
  await requireUser('/account')
  await signDeviceOut(String(form.get('sessionId') ?? ''))
  revalidatePath('/account')
}

export async function signOutOthers(): Promise<void> {
  await requireUser('/account')
  await signOthersOut()
  revalidatePath('/account')
}

/** Takes the connection with the provider away, unless it is the only way in. */
export async function disconnect(): Promise<void> {
  const { id } = await requireUser('/account')
  const isGone = await removeConnection((await database()).db, { userId: id })
  redirect(isGone ? '/account?oidc=disconnected' : '/account')
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
