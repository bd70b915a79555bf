import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import { INVITATION_BYTES, INVITATION_MS, MAX_OPEN_INVITATIONS } from '@/lib/classroom/invitation'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import { lockTeaching } from './lock-class'
import { findTeaching } from './membership'

/** SHA-256 in hex, which is all that is kept of a token. A slow hash is for passwords, which people choose. */
export function hashInvitation(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

interface NewInvitation {
  /** Made with the form: a form that is sent twice makes one invitation. */
  id: string
  classId: string
  /** Whom it is for; empty without. */
  note: string
  now: number
}

/**
 * Makes an invitation to teach a class, for one person. Its token is told here and nowhere else: only a hash is kept.
 *
 * A link and not an address, because nobody has shown that the address of an account is theirs: whoever signed up with
 * a colleague's before them would get the class.
 */
export async function createInvitation(
  db: Kysely<Tables>,
  actor: Actor,
  { id, classId, note, now }: NewInvitation,
): Promise<{ token: string; expiresAt: number } | 'not-found' | 'archived' | 'too-many' | 'made-before'> {
  return db.transaction().execute(async (trx) => {
    const own = await lockTeaching(trx, actor, classId)
    if (own?.role !== 'owner') return 'not-found'
    const sent = await trx.selectFrom('invitation').select('classId').where('id', '=', id).executeTakeFirst()
    if (sent) return sent.classId === classId ? 'made-before' : 'not-found'
    const found = trx.selectFrom('class').select('archivedAt').where('id', '=', classId)
    if ((await found.executeTakeFirstOrThrow()).archivedAt !== null) return 'archived'
    const { open } = await selectOpen(trx, { classId, now })
      .select(({ fn }) => fn.countAll<number>().as('open'))
      .executeTakeFirstOrThrow()
    if (open >= MAX_OPEN_INVITATIONS) return 'too-many'
    await forgetEnded(trx, { classId, now })
    const token = randomBytes(INVITATION_BYTES).toString('base64url')
    const expiresAt = now + INVITATION_MS
    const unused = { usedAt: null, usedBy: null, withdrawnAt: null }
    await trx
      .insertInto('invitation')
      .values({
        ...{ id, classId, note, hash: hashInvitation(token), ...unused },
        ...{ invitedBy: actor.userId, createdAt: now, expiresAt },
      })
      .execute()
    await noteDeed(trx, actor, { classId, action: 'instructor.invite', detail: { invitation: id }, at: now })
    return { token, expiresAt }
  })
}

interface OfClass {
  classId: string
  now: number
}

/** The same as `isInvitationOpen`, in the words of the database. */
function selectOpen(db: Kysely<Tables>, { classId, now }: OfClass) {
  return db
    .selectFrom('invitation')
    .where('invitation.classId', '=', classId)
    .where('usedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('expiresAt', '>', now)
}

/** Nobody asks any more for whom those were that ended unused. */
async function forgetEnded(trx: Kysely<Tables>, { classId, now }: OfClass): Promise<void> {
  await trx
    .deleteFrom('invitation')
    .where('classId', '=', classId)
    .where('usedAt', 'is', null)
    .where('expiresAt', '<=', now)
    .execute()
}

/** An open invitation as the owners of its class know it. */
export interface InvitationRecord {
  id: string
  note: string
  expiresAt: number
  /** As the class knows who made it. */
  by: string
  /** False once its maker owns the class no more. */
  isWorking: boolean
}

/** Those that were neither used nor withdrawn and have not ended, the latest first; empty for all but owners. */
export async function listInvitations(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, now }: OfClass,
): Promise<InvitationRecord[]> {
  const own = await findTeaching(db, actor, classId)
  if (own?.role !== 'owner') return []
  const rows = await selectOpen(db, { classId, now })
    .innerJoin('member', (join) =>
      join.onRef('member.userId', '=', 'invitation.invitedBy').onRef('member.classId', '=', 'invitation.classId'),
    )
    .select(['invitation.id', 'invitation.note', 'invitation.expiresAt'])
    .select(['member.displayName as by', 'member.role', 'member.removedAt'])
    .orderBy('invitation.createdAt', 'desc')
    .orderBy('invitation.id')
    .execute()
  return rows.map(({ role, removedAt, ...invitation }) => ({
    ...invitation,
    isWorking: role === 'owner' && removedAt === null,
  }))
}

/** Ends an invitation that nobody has used; again is the same as once. False where the actor owns no class with it. */
export async function withdrawInvitation(
  db: Kysely<Tables>,
  actor: Actor,
  { id, classId, now }: Omit<NewInvitation, 'note'>,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const own = await lockTeaching(trx, actor, classId)
    if (own?.role !== 'owner') return false
    const { numUpdatedRows } = await trx
      .updateTable('invitation')
      .set({ withdrawnAt: now, note: '' })
      .where('id', '=', id)
      .where('classId', '=', classId)
      .where('usedAt', 'is', null)
      .where('withdrawnAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) {
      await noteDeed(trx, actor, { classId, action: 'invitation.withdraw', detail: { invitation: id }, at: now })
      return true
    }
    const invitation = await trx
      .selectFrom('invitation')
      .select('id')
      .where('id', '=', id)
      .where('classId', '=', classId)
      .executeTakeFirst()
    return invitation !== undefined
  })
}
