import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { currentUser } from '@/lib/auth/current-user'
import type { Actor } from '@/lib/classroom/actor'
import { database } from '@/lib/db/database'
import type { Tables } from '@/lib/db/tables'
import { type FormState, readFields, refuse, refuseFields } from '@/lib/forms/form-state'
import { refuseWhenGone } from '@/lib/http/refuse-when-gone'

/** Who sends a form, when, and where it is written. */
export interface Acting {
  db: Kysely<Tables>
  actor: Actor
  now: number
}

interface Sent<Schema extends z.ZodType> {
  form: FormData
  /** What the form may say; what else it holds is dropped. */
  fields: Schema
}

/**
 * Does what a form asks for, in the name of whoever is signed in. Whoever is not any more is told so instead of being sent
 * to the sign-in page: what they typed would be lost.
 */
export async function act<Schema extends z.ZodType>(
  { form, fields }: Sent<Schema>,
  work: (acting: Acting, typed: z.output<Schema>) => Promise<FormState>,
): Promise<FormState> {
  const read = fields.safeParse(readFields(form))
  if (!read.success) return refuseFields(read.error, form)
  return refuseWhenGone(form, async () => {
    const user = await currentUser()
    if (!user) return refuse('You are signed out by now. Sign in in another tab, then send this again.', { form })
    const { db } = await database()
    return work({ db, actor: { userId: user.id }, now: Date.now() }, read.data)
  })
}
