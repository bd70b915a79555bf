import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { findTeaching, type Membership } from './membership'

/**
 * The actor's place in a class that they teach, with the class held until the transaction ends: whatever counts its
 * members or its owners is right until it has been written.
 *
 * PostgreSQL lets two transactions count at once and both find room; a row that one of them has written makes the other
 * wait, and count anew. https://www.postgresql.org/docs/current/transaction-iso.html#XACT-READ-COMMITTED
 */
export async function lockTeaching(
  trx: Kysely<Tables>,
  actor: Actor,
  classId: string,
): Promise<Membership | undefined> {
  await holdClass(trx, classId)
  return findTeaching(trx, actor, classId)
}

/** Holds a class until the transaction ends, whoever asks. */
export async function holdClass(trx: Kysely<Tables>, classId: string): Promise<void> {
  await trx
    .updateTable('class')
    .set(({ ref }) => ({ joinCode: ref('joinCode') }))
    .where('id', '=', classId)
    .execute()
}

/**
 * Holds somebody's places in all classes, or in one, until the transaction ends: nobody gives them another role or extra
 * time meanwhile.
 */
export async function holdPlaces(trx: Kysely<Tables>, { userId }: Actor, classId?: string): Promise<void> {
  const places = trx
    .updateTable('member')
    .set(({ ref }) => ({ role: ref('role') }))
    .where('userId', '=', userId)
  await (classId === undefined ? places : places.where('classId', '=', classId)).execute()
}

/** How many more learners the class has room for. Right while the class is held. */
export async function countPlaces(trx: Kysely<Tables>, classId: string): Promise<number> {
  const { capacity } = await trx
    .selectFrom('class')
    .select('capacity')
    .where('id', '=', classId)
    .executeTakeFirstOrThrow()
  return capacity === null ? Number.POSITIVE_INFINITY : capacity - (await countLearners(trx, classId))
}

export async function countLearners(trx: Kysely<Tables>, classId: string): Promise<number> {
  const { learners } = await trx
    .selectFrom('member')
    .select(({ fn }) => fn.countAll<number>().as('learners'))
    .where('classId', '=', classId)
    .where('role', '=', 'learner')
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return learners
}
