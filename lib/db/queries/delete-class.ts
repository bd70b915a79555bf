import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { holdAllPlaces, lockTeaching } from './lock-class'

interface Deletion {
  classId: string
  /** What the owner typed to show that it is meant. */
  typedName: string
}

/**
 * Deletes a class for good, with its assignments and all work that was handed in for them, its log, its tokens and its
 * invitations, and the accounts that an instructor made for it and nobody ever used. What its learners did outside of it
 * stays theirs.
 *
 * Only an owner may; for everybody else there is nothing to delete.
 */
export async function deleteClass(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, typedName }: Deletion,
): Promise<'deleted' | 'not-found' | 'name-differs'> {
  return db.transaction().execute(async (trx) => {
    const membership = await lockTeaching(trx, actor, classId)
    if (membership?.role !== 'owner') return 'not-found'
    const { name } = await trx.selectFrom('class').select('name').where('id', '=', classId).executeTakeFirstOrThrow()
    if (typedName !== name) return 'name-differs'
    // What is handed in until then goes with the class, and nothing is after it.
    await holdAllPlaces(trx, classId)
    const assignments = trx.selectFrom('assignment').select('id').where('classId', '=', classId)
    // Without this the table would keep them, as it does when an assignment alone is deleted.
    await trx.deleteFrom('attempt').where('assignmentId', 'in', assignments).execute()
    const members = await trx.selectFrom('member').select('userId').where('classId', '=', classId).execute()
    await trx.deleteFrom('class').where('id', '=', classId).execute()
    for (const { userId } of members) await deleteUnusedAccount(trx, userId)
    return 'deleted'
  })
}

/** One by one, because there may be more members than a statement may have parameters. */
async function deleteUnusedAccount(trx: Kysely<Tables>, userId: string): Promise<void> {
  await trx
    .deleteFrom('user')
    .where('id', '=', userId)
    // With e-mail it was made by the person.
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('returnCode').select('userId').whereRef('returnCode.userId', '=', 'user.id')),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('member').select('userId').whereRef('member.userId', '=', 'user.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('session').select('userId').whereRef('session.userId', '=', 'user.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('attempt').select('userId').whereRef('attempt.userId', '=', 'user.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('progressFact').select('userId').whereRef('progressFact.userId', '=', 'user.id'))),
    )
    .execute()
}
