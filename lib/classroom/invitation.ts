import { z } from 'zod'
import { nameLine } from './name-line'

const DAY_MS = 86_400_000

/** Long enough for a holiday of a few days; short enough that a link in an old mail opens nothing. */
export const INVITATION_DAYS = 7
export const INVITATION_MS = INVITATION_DAYS * DAY_MS

/** At once for one class; each is a key to all its grades. */
export const MAX_OPEN_INVITATIONS = 10

/** 256 bits: more than anybody can guess, so that a plain hash keeps it. */
export const INVITATION_BYTES = 32

/** When an invitation ends, and whether it has been used or withdrawn before. */
interface InvitationTimes {
  expiresAt: number
  usedAt: number | null
  withdrawnAt: number | null
}

/** Whether somebody can still use an invitation. */
export function isInvitationOpen({ expiresAt, usedAt, withdrawnAt }: InvitationTimes, now: number): boolean {
  return usedAt === null && withdrawnAt === null && now < expiresAt
}

/** Where an invitation leads; whoever knows the address may use it. */
export function invitationPath(token: string): string {
  return `/teach/invitation/${token}`
}

const Note = nameLine({ what: 'The note', max: 60 })

/** Whom it is for, from the fields of a form: one line, or empty. */
export const InvitationFields = z.object({
  note: z
    .string()
    .default('')
    .transform((typed, context) => {
      if (typed.trim() === '') return ''
      const { data, error } = Note.safeParse(typed)
      if (data !== undefined) return data
      context.addIssue({ code: 'custom', message: error.issues[0]?.message ?? '' })
      return z.NEVER
    }),
})
