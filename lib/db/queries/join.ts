import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { type Class, findClass } from './classes'
import { countPlaces } from './lock-class'

/** All that somebody who has a code may know of its class. */
export interface JoinableClass {
  name: string
  /** An archived class is closed; `full` is one that is open and has no place left. */
  joining: 'open' | 'closed' | 'full'
}

/** The class of a code as it is stored, for anybody. */
export async function findByJoinCode(db: Kysely<Tables>, joinCode: string): Promise<JoinableClass | undefined> {
  const found = await findClassOf(db, joinCode)
  return found && { name: found.name, joining: await joiningOf(db, found) }
}

/** The class of a code, where the actor is in it already. */
export async function findJoinedClass(db: Kysely<Tables>, actor: Actor, joinCode: string): Promise<Class | undefined> {
  const found = await findClassOf(db, joinCode)
  return found && findClass(db, actor, found.id)
}

interface Joining {
  joinCode: string
  displayName: string
  now: number
}

export type JoinAnswer =
  | { status: 'joined'; classId: string }
  /** `removed`: an instructor took them out, and only an instructor lets them in again. */
  | { status: 'not-found' | 'closed' | 'full' | 'removed' }

/**
 * Lets the actor learn in the class of a code. Whoever is in it already, in whatever role, stays as they are: joining
 * twice is once, also when the class has been closed in between.
 */
export async function joinClass(
  db: Kysely<Tables>,
  { userId }: Actor,
  { joinCode, displayName, now }: Joining,
): Promise<JoinAnswer> {
  return db.transaction().execute(async (trx) => {
    const found = await holdClassOf(trx, joinCode)
    if (!found) return { status: 'not-found' }
    const before = await findMember(trx, found.id, userId)
    if (before) return before.removedAt === null ? { status: 'joined', classId: found.id } : { status: 'removed' }
    const joining = await joiningOf(trx, found)
    if (joining !== 'open') return { status: joining }
    await insertLearner(trx, { classId: found.id, userId, displayName, joinedAt: now })
    return { status: 'joined', classId: found.id }
  })
}

/** An account without e-mail. The code that its owner comes back with is told this once. */
export interface CodeAccount {
  userId: string
  returnCode: string
}

/** Makes an account without e-mail in the transaction; where there is one with the id, it gets a new code. */
export type MakeAccount = (trx: Kysely<Tables>, account: { userId: string; name: string }) => Promise<CodeAccount>

interface JoiningAsNew extends Joining {
  /** Made from an id that only the form holds: a form that is sent twice makes one account. */
  userId: string
  makeAccount: MakeAccount
}

export type JoinAsNewAnswer =
  | (CodeAccount & { status: 'joined'; classId: string })
  /** `used`: the form was sent long ago or with another name, so this may be somebody else at the same browser. */
  | { status: 'not-found' | 'closed' | 'full' | 'used' }

/** How long a form that is sent again with the same name is the same person's second click. */
const SECOND_CLICK_MS = 5 * 60_000

/**
 * Lets somebody without an account join, with one that is made for it; where they cannot join, none is made. A second
 * click gets a new return code, because of two answers only the last is seen.
 */
export async function joinAsNew(
  db: Kysely<Tables>,
  { userId, makeAccount, joinCode, displayName, now }: JoiningAsNew,
): Promise<JoinAsNewAnswer> {
  return db.transaction().execute(async (trx) => {
    const found = await holdClassOf(trx, joinCode)
    if (!found) return { status: 'not-found' }
    const classId = found.id
    const before = await findMember(trx, classId, userId)
    if (before) {
      const isSecondClick = before.displayName === displayName && now <= before.joinedAt + SECOND_CLICK_MS
      if (before.removedAt !== null || !isSecondClick) return { status: 'used' }
      return { status: 'joined', classId, ...(await makeAccount(trx, { userId, name: displayName })) }
    }
    const joining = await joiningOf(trx, found)
    if (joining !== 'open') return { status: joining }
    if (await trx.selectFrom('user').select('id').where('id', '=', userId).executeTakeFirst()) return { status: 'used' }
    const account = await makeAccount(trx, { userId, name: displayName })
    await insertLearner(trx, { classId, userId, displayName, joinedAt: now })
    return { status: 'joined', classId, ...account }
  })
}

interface FoundClass {
  id: string
  name: string
  isJoinOpen: number
  archivedAt: number | null
}

async function findClassOf(db: Kysely<Tables>, joinCode: string): Promise<FoundClass | undefined> {
  return db
    .selectFrom('class')
    .select(['id', 'name', 'isJoinOpen', 'archivedAt'])
    .where('joinCode', '=', joinCode)
    .executeTakeFirst()
}

/** The same, held until the transaction ends, so that of fifty who join at once each is counted: see `lockTeaching`. */
async function holdClassOf(trx: Kysely<Tables>, joinCode: string): Promise<FoundClass | undefined> {
  await trx.updateTable('class').set({ joinCode }).where('joinCode', '=', joinCode).execute()
  return findClassOf(trx, joinCode)
}

async function joiningOf(
  db: Kysely<Tables>,
  { id, isJoinOpen, archivedAt }: FoundClass,
): Promise<JoinableClass['joining']> {
  if (isJoinOpen === 0 || archivedAt !== null) return 'closed'
  return (await countPlaces(db, id)) > 0 ? 'open' : 'full'
}

async function findMember(db: Kysely<Tables>, classId: string, userId: string) {
  return db
    .selectFrom('member')
    .select(['displayName', 'joinedAt', 'removedAt'])
    .where('classId', '=', classId)
    .where('userId', '=', userId)
    .executeTakeFirst()
}

interface NewLearner {
  classId: string
  userId: string
  displayName: string
  joinedAt: number
}

async function insertLearner(trx: Kysely<Tables>, learner: NewLearner): Promise<void> {
  await trx
    .insertInto('member')
    .values({ ...learner, role: 'learner', removedAt: null })
    .execute()
}
