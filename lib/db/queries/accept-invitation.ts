import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import { isInvitationOpen } from '@/lib/classroom/invitation'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import { hashInvitation } from './invitations'
import { holdClass } from './lock-class'
import { findTeaching } from './membership'
import { endPasswordLinks, opensWithCode } from './start-teaching'

/** What whoever has the link of an invitation may know of its class. */
export interface FoundInvitation {
  classId: string
  className: string
  /** Who invites, as the class knows them. */
  by: string
  /**
   * `teaching`: they teach the class anyway, and it stays open for somebody else. `accepted`: they have used it.
   * `return-code`: it is open, but not for an account that opens with a return code.
   */
  status: 'open' | 'teaching' | 'accepted' | 'return-code'
}

interface Presented {
  token: string
  now: number
}

/**
 * The invitation of a token, for somebody who is signed in. One that was used by another person, withdrawn, has ended or
 * is of an archived class is not there, exactly as one that never was; nor is one whose maker owns the class no more.
 */
export async function findInvitation(
  db: Kysely<Tables>,
  actor: Actor,
  { token, now }: Presented,
): Promise<FoundInvitation | undefined> {
  const row = await db
    .selectFrom('invitation')
    .innerJoin('class', 'class.id', 'invitation.classId')
    .innerJoin('member', (join) =>
      join.onRef('member.classId', '=', 'invitation.classId').onRef('member.userId', '=', 'invitation.invitedBy'),
    )
    .select(['class.id', 'class.name', 'class.archivedAt', 'member.displayName', 'member.role', 'member.removedAt'])
    .select(['invitation.expiresAt', 'invitation.usedAt', 'invitation.usedBy', 'invitation.withdrawnAt'])
    .where('invitation.hash', '=', hashInvitation(token))
    .executeTakeFirst()
  if (!row) return undefined
  const isTeaching = (await findTeaching(db, actor, row.id)) !== undefined
  const found = { classId: row.id, className: row.name, by: row.displayName }
  if (row.usedBy === actor.userId) return isTeaching ? { ...found, status: 'accepted' } : undefined
  const isInvitedByOwner = row.role === 'owner' && row.removedAt === null
  if (!isInvitationOpen(row, now) || row.archivedAt !== null || !isInvitedByOwner) return undefined
  if (isTeaching) return { ...found, status: 'teaching' }
  return { ...found, status: (await opensWithCode(db, actor)) ? 'return-code' : 'open' }
}

/**
 * Makes the actor an instructor of the class that an invitation is for, also where they learned there or were taken out;
 * whoever teaches it stays what they are. Accepting twice is once.
 *
 * @returns the class that they teach; undefined where `findInvitation` finds none, or says `return-code`
 */
export async function acceptInvitation(
  db: Kysely<Tables>,
  actor: Actor,
  { token, now }: Presented,
): Promise<string | undefined> {
  return db.transaction().execute(async (trx) => {
    const hash = hashInvitation(token)
    const known = await trx
      .selectFrom('invitation')
      .select(['id', 'classId'])
      .where('hash', '=', hash)
      .executeTakeFirst()
    if (!known) return undefined
    const { id, classId } = known
    // Of two who accept at once the second waits here, and then finds it used.
    await holdClass(trx, classId)
    const found = await findInvitation(trx, actor, { token, now })
    if (found?.status !== 'open') return found?.status === 'return-code' ? undefined : found?.classId
    const { userId } = actor
    // First: it holds places, and an invitation that is used holds the account.
    await endPasswordLinks(trx, actor)
    // The note has done what it was for.
    await trx.updateTable('invitation').set({ usedAt: now, usedBy: userId, note: '' }).where('id', '=', id).execute()
    const { name } = await trx.selectFrom('user').select('name').where('id', '=', userId).executeTakeFirstOrThrow()
    const place = { role: 'instructor' as const, removedAt: null }
    await trx
      .insertInto('member')
      .values({ ...place, classId, userId, displayName: name, joinedAt: now })
      .onConflict((conflict) => conflict.columns(['classId', 'userId']).doUpdateSet(place))
      .execute()
    await noteDeed(trx, actor, { classId, action: 'instructor.join', detail: { invitation: id }, at: now })
    return classId
  })
}
