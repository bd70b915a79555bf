import 'server-only'
import type { Kysely, Selectable } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Role, Tables } from '../tables'

/** Somebody's place in a class. */
export type Membership = Pick<
  Selectable<Tables['member']>,
  'classId' | 'userId' | 'role' | 'displayName' | 'extraTimePercent'
>

/** Whoever may change a class and see everybody's work. */
export const TEACHING: readonly Role[] = ['owner', 'instructor']

/** The actor's place in a class; undefined for strangers and for those who were removed, as if there were no class. */
export async function findMembership(
  db: Kysely<Tables>,
  { userId }: Actor,
  classId: string,
): Promise<Membership | undefined> {
  return db
    .selectFrom('member')
    .select(['classId', 'userId', 'role', 'displayName', 'extraTimePercent'])
    .where('classId', '=', classId)
    .where('userId', '=', userId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
}

/** The same where the actor teaches the class; undefined for its learners too. */
export async function findTeaching(db: Kysely<Tables>, actor: Actor, classId: string): Promise<Membership | undefined> {
  const membership = await findMembership(db, actor, classId)
  return membership && TEACHING.includes(membership.role) ? membership : undefined
}
