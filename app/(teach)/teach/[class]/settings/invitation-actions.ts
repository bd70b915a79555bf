'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireUser } from '@/lib/auth/current-user'
import { INVITATION_DAYS, InvitationFields, invitationPath, MAX_OPEN_INVITATIONS } from '@/lib/classroom/invitation'
import { database } from '@/lib/db/database'
import { createInvitation, withdrawInvitation } from '@/lib/db/queries/invitations'
import { type FormState, readFields, refuse } from '@/lib/forms/form-state'
import { act } from '../../act'
import { findSite } from '../join-link'

const NewInvitation = InvitationFields.extend({ id: z.uuid(), classId: z.string().max(64) })

const REFUSALS = {
  archived: 'The class is archived. Take it out of the archive first.',
  'too-many': `A class has at most ${MAX_OPEN_INVITATIONS} open invitations. Withdraw one that is not needed any more.`,
  'made-before':
    'This invitation was made a moment ago, and its link is shown only once. If you do not have it, withdraw the invitation, load this page again and make another.',
}

const MEANING =
  `Whoever opens it can teach this class, and see all of its grades. Send it to one person, in a way that nobody else can read. ` +
  `It works once, for ${INVITATION_DAYS} days. To invite somebody else, load this page again.`

export async function inviteInstructor(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: NewInvitation }, async ({ db, actor, now }, invitation) => {
    const answer = await createInvitation(db, actor, { ...invitation, now })
    if (answer === 'not-found') notFound()
    if (typeof answer === 'string') return refuse(REFUSALS[answer], { form })
    refresh()
    const link = new URL(invitationPath(answer.token), await findSite())
    return { status: 'done', message: MEANING, shownOnce: link.href }
  })
}

const Invitation = z.object({ id: z.string().max(64), classId: z.string().max(64) })

export async function endInvitation(form: FormData): Promise<void> {
  const { data: invitation } = Invitation.safeParse(readFields(form))
  if (!invitation) notFound()
  const { id, classId } = invitation
  const user = await requireUser(`/teach/${classId}/settings`)
  const { db } = await database()
  if (!(await withdrawInvitation(db, { userId: user.id }, { id, classId, now: Date.now() }))) notFound()
  refresh()
}
