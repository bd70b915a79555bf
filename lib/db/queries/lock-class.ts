import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { findTeaching, type Membership } from './membership'

/*
 * Whoever takes several of these takes them in one order, so that of two who work at once neither waits for the other for
 * ever: a class, places in it, an account, and then all other rows. What a row refers to counts as taken with it: a new
 * sitting holds its account and its assignment, and a class or an account that goes takes what refers to it along.
 * `lock-order.test.ts` stops one in the middle and lets the other go on.
 */

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
 * time meanwhile, and neither the class nor the account goes.
 */
export async function holdPlaces(trx: Kysely<Tables>, { userId }: Actor, classId?: string): Promise<void> {
  const places = trx.selectFrom('member').select('classId').where('userId', '=', userId).orderBy('classId')
  const all = classId === undefined ? await places.execute() : [{ classId }]
  for (const place of all) await holdMembers(trx, place.classId).where('userId', '=', userId).execute()
}

/** Holds the places of all who are or were in a class that is held, until the transaction ends. */
export async function holdAllPlaces(trx: Kysely<Tables>, classId: string): Promise<void> {
  await holdMembers(trx, classId).execute()
}

function holdMembers(trx: Kysely<Tables>, classId: string) {
  return trx
    .updateTable('member')
    .set(({ ref }) => ({ role: ref('role') }))
    .where('classId', '=', classId)
}

/** Holds somebody's account until the transaction ends. */
export async function holdAccount(trx: Kysely<Tables>, { userId }: Actor): Promise<void> {
  await trx
    .updateTable('user')
    .set(({ ref }) => ({ name: ref('name') }))
    .where('id', '=', userId)
    .execute()
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
