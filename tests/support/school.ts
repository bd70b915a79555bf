import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Role, Tables } from '@/lib/db/tables'

/** A Wednesday, 09:00 UTC. */
export const MORNING = Date.parse('2026-11-25T09:00:00Z')

let made = 0

/** An id that no other test of this file uses. */
export function newId(kind: string): string {
  made += 1
  return `${kind}-${made}`
}

/** Somebody with an account; the row is written past better-auth, which has tests of its own. */
export async function makeUser(db: Kysely<Tables>, name = 'Ada'): Promise<Actor> {
  const userId = newId('user')
  const date = new Date(MORNING).toISOString()
  await db
    .insertInto('user')
    .values({
      id: userId,
      name,
      email: `${userId}@example.org`,
      // PostgreSQL takes the text as a flag, SQLite as what better-auth writes there.
      emailVerified: '0',
      image: null,
      createdAt: date,
      updatedAt: date,
    })
    .execute()
  return { userId }
}

/** A class of its own; `owner` and the others become its members with `addMember`. */
export async function makeClass(
  db: Kysely<Tables>,
  some: Partial<{ name: string; timeZone: string }> = {},
): Promise<string> {
  const id = newId('class')
  await db
    .insertInto('class')
    .values({
      id,
      name: 'Containers 1',
      joinCode: id,
      isJoinOpen: 1,
      capacity: null,
      timeZone: 'Europe/Vienna',
      createdAt: MORNING,
      archivedAt: null,
      ...some,
    })
    .execute()
  return id
}

/** From now on they come back with a code, which nobody has to know in a test. */
export async function addReturnCode(db: Kysely<Tables>, { userId }: Actor): Promise<void> {
  await db
    .insertInto('returnCode')
    .values({ userId, hash: newId('hash'), createdAt: MORNING })
    .execute()
}

/** A link to choose a new password that nobody has followed yet, as better-auth keeps it. */
export async function addPasswordLink(db: Kysely<Tables>, { userId }: Actor): Promise<void> {
  const date = new Date(MORNING).toISOString()
  await db
    .insertInto('verification')
    .values({
      id: newId('verification'),
      identifier: `reset-password:${newId('token')}`,
      value: userId,
      expiresAt: date,
      createdAt: date,
      updatedAt: date,
    })
    .execute()
}

export async function listPasswordLinks(db: Kysely<Tables>, { userId }: Actor): Promise<{ id: string }[]> {
  return db.selectFrom('verification').select('id').where('value', '=', userId).execute()
}

/** They sign in with an address and a password, which nobody has to know in a test. */
export async function addPassword(db: Kysely<Tables>, { userId }: Actor): Promise<void> {
  const date = new Date(MORNING).toISOString()
  const none = { accessToken: null, refreshToken: null, idToken: null, scope: null }
  const times = { accessTokenExpiresAt: null, refreshTokenExpiresAt: null, createdAt: date, updatedAt: date }
  const account = { id: newId('account'), accountId: userId, providerId: 'credential', userId, password: 'hash' }
  await db
    .insertInto('account')
    .values({ ...account, ...none, ...times })
    .execute()
}

/** They are signed in on one more device. */
export async function addSession(db: Kysely<Tables>, { userId }: Actor): Promise<void> {
  const date = new Date(MORNING).toISOString()
  const session = { expiresAt: date, createdAt: date, updatedAt: date, ipAddress: null, userAgent: null }
  await db
    .insertInto('session')
    .values({ ...session, id: newId('session'), token: newId('token'), userId })
    .execute()
}

interface Joining {
  role?: Role
  removedAt?: number | null
  name?: string
}

/** Puts somebody new into a class. */
export async function addMember(db: Kysely<Tables>, classId: string, joining: Joining = {}): Promise<Actor> {
  const { role = 'learner', removedAt = null, name = 'Ada' } = joining
  const actor = await makeUser(db, name)
  await db
    .insertInto('member')
    .values({ classId, userId: actor.userId, role, displayName: name, joinedAt: MORNING, removedAt })
    .execute()
  return actor
}

/** Everybody whose access a test asks about, for one class. */
export async function makeCast(db: Kysely<Tables>) {
  const classId = await makeClass(db)
  const otherClassId = await makeClass(db)
  return {
    classId,
    otherClassId,
    owner: await addMember(db, classId, { role: 'owner', name: 'Olga' }),
    instructor: await addMember(db, classId, { role: 'instructor', name: 'Ines' }),
    learner: await addMember(db, classId, { name: 'Lea' }),
    classmate: await addMember(db, classId, { name: 'Max' }),
    removed: await addMember(db, classId, { name: 'Rolf', removedAt: MORNING }),
    removedInstructor: await addMember(db, classId, { role: 'instructor', name: 'Rita', removedAt: MORNING }),
    foreignLearner: await addMember(db, otherClassId, { name: 'Fred' }),
    foreignInstructor: await addMember(db, otherClassId, { role: 'owner', name: 'Frida' }),
    stranger: await makeUser(db, 'Sam'),
  }
}
