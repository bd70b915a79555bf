import 'server-only'
import { type Kysely, sql } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { holdClass, holdPlaces } from './lock-class'

export type AccountDeletion =
  | { status: 'deleted' }
  /** Nothing is deleted: these classes would be left without anybody who may run them. */
  | { status: 'only-owner'; classes: string[] }
  | { status: 'not-found' }

/**
 * Deletes an account and everything that is held about its owner: sessions, places in classes, work and progress, and
 * what they opened to others with tokens and invitations. Nothing that tells of them is left in any table (a test reads
 * them all).
 *
 * What belongs to others stays, and does not say any more who did it: grades that they set by hand, with the reasons,
 * and the log of a class. A class of which they are the only owner has to get another one, or to be deleted, before.
 */
export async function deleteAccount(db: Kysely<Tables>, actor: Actor): Promise<AccountDeletion> {
  return db.transaction().execute(async (trx) => {
    const user = await trx.selectFrom('user').select('email').where('id', '=', actor.userId).executeTakeFirst()
    if (!user) return { status: 'not-found' }
    await holdClasses(trx, actor)
    // What they are doing there in this moment is done before, or finds no place any more.
    await holdPlaces(trx, actor)
    const classes = await listOwnedAlone(trx, actor)
    if (classes.length > 0) return { status: 'only-owner', classes }
    await forgetInLogs(trx, actor)
    await forgetVerifications(trx, [actor.userId, user.email])
    // All other tables hold the user's id: the row goes with it, or loses the id where it is somebody else's record.
    await trx.deleteFrom('user').where('id', '=', actor.userId).execute()
    return { status: 'deleted' }
  })
}

/**
 * What is done to somebody in a class is done by whoever holds it: they wait, and then find nobody. Always in one order,
 * so that of two who go neither waits for the other for ever.
 */
async function holdClasses(trx: Kysely<Tables>, { userId }: Actor): Promise<void> {
  const places = trx.selectFrom('member').select('classId').where('userId', '=', userId).orderBy('classId')
  for (const { classId } of await places.execute()) await holdClass(trx, classId)
}

/** Names of classes; right while they are held. */
async function listOwnedAlone(trx: Kysely<Tables>, { userId }: Actor): Promise<string[]> {
  const owned = trx
    .selectFrom('member')
    .select('classId')
    .where('userId', '=', userId)
    .where('role', '=', 'owner')
    .where('removedAt', 'is', null)
  const classes = await trx
    .selectFrom('class')
    .select('name')
    .where('id', 'in', owned)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('member')
            .select('userId')
            .whereRef('member.classId', '=', 'class.id')
            .where('userId', '<>', userId)
            .where('role', '=', 'owner')
            .where('removedAt', 'is', null),
        ),
      ),
    )
    .orderBy('name')
    .execute()
  return classes.map(({ name }) => name)
}

/** Deeds may name the id: whom they removed, whose grade they set. */
async function forgetInLogs(trx: Kysely<Tables>, { userId }: Actor): Promise<void> {
  const forgotten = sql<string>`replace(${sql.ref('detailJson')}, ${userId}, 'deleted')`
  await trx
    .updateTable('auditEvent')
    .set({ detailJson: forgotten })
    .where('classId', 'in', trx.selectFrom('member').select('classId').where('userId', '=', userId))
    .where('detailJson', '<>', forgotten)
    .execute()
}

/** Links to choose a new password that nobody followed; better-auth writes the id into them, or the address. */
async function forgetVerifications(trx: Kysely<Tables>, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await trx
      .deleteFrom('verification')
      .where(({ eb, or, ref }) =>
        or([
          eb('identifier', '<>', sql<string>`replace(${ref('identifier')}, ${name}, '')`),
          eb('value', '<>', sql<string>`replace(${ref('value')}, ${name}, '')`),
        ]),
      )
      .execute()
  }
}
