'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { z } from 'zod'
import { auth } from '@/lib/auth/auth'
import { requireUser } from '@/lib/auth/current-user'
import { signDeviceOut, signOthersOut } from '@/lib/auth/sessions'
import { DisplayName } from '@/lib/classroom/display-name'
import { type FormState, readFields, refuseFields } from '@/lib/forms/form-state'

export async function changeName(_: FormState, form: FormData): Promise<FormState> {
  await requireUser('/account')
  const { data, error } = z.object({ name: DisplayName }).safeParse(readFields(form))
  if (error) return refuseFields(error, form)
  await (await auth()).api.updateUser({ body: data, headers: await headers() })
  revalidatePath('/account')
  return {
    status: 'done',
    message: 'Your name is changed. Classes that you have joined keep the name under which they know you.',
  }
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
