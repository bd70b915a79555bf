import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { ClassSettings } from '@/lib/classroom/class-settings'
import { buildJoinCode, JOIN_CODE_BYTES } from '@/lib/classroom/join-code'
import type { Role, Tables } from '../tables'
import { noteDeed } from './audit'
import { countLearners, lockTeaching } from './lock-class'
import { findMembership, findTeaching, TEACHING } from './membership'
import { endPasswordLinks, opensWithCode } from './start-teaching'

/** A class as all of its members may know it. */
export interface Class {
  id: string
  name: string
  timeZone: string
  archivedAt: number | null
  /** The actor's own. */
  role: Role
}

/** A class as those who teach it know it. */
export interface TaughtClass extends Class, Pick<Selectable<Tables['class']>, 'joinCode' | 'capacity' | 'createdAt'> {
  isJoinOpen: boolean
  learners: number
}

/** A class in the list of somebody's own. */
export interface MyClass extends Class {
  /** How many learn there; undefined for those who do not teach it. */
  learners: number | undefined
}

export interface MyClasses {
  teaching: MyClass[]
  learning: MyClass[]
  /** Of either kind. */
  archived: MyClass[]
}

interface NewClass {
  /** Made with the form: a form that is sent twice makes one class. */
  id: string
  settings: ClassSettings
  now: number
}

/** `taken`: there is a class of somebody else's with the id. `return-code`: see `opensWithCode`. */
type ClassMaking = 'made' | 'taken' | 'return-code'

/** Makes a class that the actor owns; again with the same id is the same as once. */
export async function createClass(
  db: Kysely<Tables>,
  actor: Actor,
  { id, settings, now }: NewClass,
): Promise<ClassMaking> {
  return db.transaction().execute(async (trx) => {
    if (await opensWithCode(trx, actor)) return 'return-code'
    // First: it holds places, and a new class holds the account of its owner.
    await endPasswordLinks(trx, actor)
    if (await insertClass(trx, actor, { id, settings, now })) {
      await noteDeed(trx, actor, { classId: id, action: 'class.create', at: now })
      return 'made'
    }
    return (await findTeaching(trx, actor, id)) ? 'made' : 'taken'
  })
}

/** The rows of a class and of its owner. False, and nothing written, where the id is taken. */
export async function insertClass(trx: Kysely<Tables>, { userId }: Actor, made: NewClass): Promise<boolean> {
  const { id, now } = made
  const { name, timeZone, capacity } = made.settings
  const joinCode = await findFreeJoinCode(trx)
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('class')
    .values({ id, name, joinCode, isJoinOpen: 1, capacity, timeZone, createdAt: now, archivedAt: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return false
  const owner = await trx.selectFrom('user').select('name').where('id', '=', userId).executeTakeFirstOrThrow()
  await trx
    .insertInto('member')
    .values({ classId: id, userId, role: 'owner', displayName: owner.name, joinedAt: now, removedAt: null })
    .execute()
  return true
}

/** Two who look at the same moment and draw the same code are stopped by the table; it has never been seen. */
export async function findFreeJoinCode(db: Kysely<Tables>): Promise<string> {
  const joinCode = buildJoinCode(randomBytes(JOIN_CODE_BYTES))
  const taken = await db.selectFrom('class').select('id').where('joinCode', '=', joinCode).executeTakeFirst()
  return taken ? findFreeJoinCode(db) : joinCode
}

/** All classes that the actor teaches or learns in, the latest first. */
export async function listMyClasses(db: Kysely<Tables>, { userId }: Actor): Promise<MyClasses> {
  const rows = await db
    .selectFrom('member as own')
    .innerJoin('class', 'class.id', 'own.classId')
    .select(['class.id', 'class.name', 'class.timeZone', 'class.archivedAt', 'own.role'])
    .select(({ selectFrom, fn }) =>
      selectFrom('member')
        .whereRef('member.classId', '=', 'class.id')
        .where('member.role', '=', 'learner')
        .where('member.removedAt', 'is', null)
        .select(fn.countAll<number>().as('learners'))
        .$asScalar()
        .$notNull()
        .as('learners'),
    )
    .where('own.userId', '=', userId)
    .where('own.removedAt', 'is', null)
    .orderBy('class.createdAt', 'desc')
    .orderBy('class.id')
    .execute()
  const all = rows.map((row) => (TEACHING.includes(row.role) ? row : { ...row, learners: undefined }))
  const current = all.filter(({ archivedAt }) => archivedAt === null)
  return {
    teaching: current.filter(({ role }) => TEACHING.includes(role)),
    learning: current.filter(({ role }) => role === 'learner'),
    archived: all.filter(({ archivedAt }) => archivedAt !== null),
  }
}

/** A class of the actor's, whether they teach it or learn there. */
export async function findClass(db: Kysely<Tables>, actor: Actor, classId: string): Promise<Class | undefined> {
  const membership = await findMembership(db, actor, classId)
  if (!membership) return undefined
  const row = await db
    .selectFrom('class')
    .select(['id', 'name', 'timeZone', 'archivedAt'])
    .where('id', '=', classId)
    .executeTakeFirst()
  return row && { ...row, role: membership.role }
}

/** A class that the actor teaches, with what only its instructors may know. */
export async function findTaughtClass(
  db: Kysely<Tables>,
  actor: Actor,
  classId: string,
): Promise<TaughtClass | undefined> {
  const membership = await findTeaching(db, actor, classId)
  if (!membership) return undefined
  const row = await db
    .selectFrom('class')
    .select(['id', 'name', 'timeZone', 'archivedAt', 'joinCode', 'isJoinOpen', 'capacity', 'createdAt'])
    .where('id', '=', classId)
    .executeTakeFirst()
  if (!row) return undefined
  const learners = await countLearners(db, classId)
  return { ...row, isJoinOpen: row.isJoinOpen === 1, role: membership.role, learners }
}

interface Update {
  classId: string
  settings: ClassSettings
  now: number
}

/** Changes what a class is called, where its clocks are, and how many may join; never to fewer than are there. */
export async function updateClass(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, settings, now }: Update,
): Promise<'done' | 'not-found' | 'too-few-places'> {
  const { name, timeZone, capacity } = settings
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return 'not-found'
    if (capacity !== null && capacity < (await countLearners(trx, classId))) return 'too-few-places'
    const before = await trx
      .selectFrom('class')
      .select(['name', 'timeZone', 'capacity'])
      .where('id', '=', classId)
      .executeTakeFirstOrThrow()
    if (before.name === name && before.timeZone === timeZone && before.capacity === capacity) return 'done'
    await trx.updateTable('class').set({ name, timeZone, capacity }).where('id', '=', classId).execute()
    await noteDeed(trx, actor, { classId, action: 'class.update', detail: { timeZone, capacity }, at: now })
    return 'done'
  })
}
