'use server'

import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireUser } from '@/lib/auth/current-user'
import { MAX_TOKENS, TokenFields } from '@/lib/classroom/api-token'
import { database } from '@/lib/db/database'
import { createToken, revokeToken } from '@/lib/db/queries/api-tokens'
import { type FormState, readFields, refuse } from '@/lib/forms/form-state'
import { act } from '../../act'

const NewToken = TokenFields.extend({ id: z.uuid(), classId: z.string() })
const Token = z.object({ id: z.string(), classId: z.string() })

const REFUSALS = {
  'too-many': `A class has at most ${MAX_TOKENS} tokens. Revoke one that is not needed any more.`,
  'made-before':
    'This token was made a moment ago and is shown only once. If it is not written down, revoke it and make another.',
}

export async function makeToken(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: NewToken }, async ({ db, actor, now }, token) => {
    const answer = await createToken(db, actor, { ...token, now })
    if (answer === 'not-found') notFound()
    if (typeof answer === 'string') return refuse(REFUSALS[answer], { form })
    revalidatePath(`/teach/${token.classId}/api`)
    return { status: 'done', message: 'Keep it where only your program can read it.', shownOnce: answer.token }
  })
}

export async function endToken(form: FormData): Promise<void> {
  const { data: token } = Token.safeParse(readFields(form))
  if (!token) notFound()
  const { id, classId } = token
  const address = `/teach/${classId}/api`
  const user = await requireUser(address)
  const { db } = await database()
  if (!(await revokeToken(db, { userId: user.id }, { id, classId, now: Date.now() }))) notFound()
  revalidatePath(address)
}
