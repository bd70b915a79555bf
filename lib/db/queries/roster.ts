import 'server-only'
import type { Kysely, Selectable } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Role, Tables } from '../tables'
import { noteDeed } from './audit'
import { countPlaces, lockTeaching } from './lock-class'
import { findTeaching, TEACHING } from './membership'
import { moveRunningEnds } from './sittings'
import { endPasswordLinks, opensWithCode } from './start-teaching'

type MemberRow = Pick<
  Selectable<Tables['member']>,
  'userId' | 'displayName' | 'role' | 'extraTimePercent' | 'joinedAt' | 'removedAt'
>

/** Somebody in the list of a class, as its instructors see them. */
export interface RosterMember extends MemberRow {
  /** They come back with a code, which an instructor can replace. */
  hasReturnCode: boolean
}

/** Everybody who is or was in the class, by name; empty for whoever does not teach it. */
export async function listRoster(db: Kysely<Tables>, actor: Actor, classId: string): Promise<RosterMember[]> {
  if (!(await findTeaching(db, actor, classId))) return []
  const rows = await db
    .selectFrom('member')
    .leftJoin('returnCode', 'returnCode.userId', 'member.userId')
    .select(['member.userId', 'displayName', 'role', 'extraTimePercent', 'joinedAt', 'removedAt', 'returnCode.hash'])
    .where('classId', '=', classId)
    .execute()
  const names = new Intl.Collator('en', { numeric: true })
  return rows
    .map(({ hash, ...member }) => ({ ...member, hasReturnCode: hash !== null }))
    .sort((a, b) => names.compare(a.displayName, b.displayName) || (a.userId < b.userId ? -1 : 1))
}

/**
 * `last-owner`: a class is never without one. `full`: it has no place for one more learner. `return-code`: nobody comes
 * to teach with an account that opens with one.
 */
export type RosterAnswer = 'done' | 'not-found' | 'last-owner' | 'full' | 'return-code'

/** Whom it is about. */
interface Change {
  classId: string
  userId: string
  now: number
}

/** Gives a learner longer for every time limit, also for a test that they are answering. */
export function setExtraTime(
  db: Kysely<Tables>,
  actor: Actor,
  { percent, ...change }: Change & { percent: number },
): Promise<RosterAnswer> {
  return changeMember(db, actor, {
    ...change,
    decide: async ({ trx, member, write }) => {
      if (member.removedAt !== null || member.role !== 'learner') return 'not-found'
      if (member.extraTimePercent === percent) return 'done'
      const done = await write({ extraTimePercent: percent }, { action: 'member.extra-time', percent })
      await moveRunningEnds(trx, { ...change, before: member.extraTimePercent, after: percent })
      return done
    },
  })
}

/** Changes how the class knows somebody; their account keeps its own name. */
export function renameMember(
  db: Kysely<Tables>,
  actor: Actor,
  { displayName, ...change }: Change & { displayName: string },
): Promise<RosterAnswer> {
  return changeMember(db, actor, {
    ...change,
    decide: async ({ member, write }) =>
      member.displayName === displayName ? 'done' : write({ displayName }, { action: 'member.rename' }),
  })
}

/** Takes somebody out: they see nothing of the class any more, and cannot join again by themselves. */
export function removeMember(db: Kysely<Tables>, actor: Actor, change: Change): Promise<RosterAnswer> {
  return changeMember(db, actor, {
    ...change,
    decide: async ({ trx, member, write }) => {
      if (member.removedAt !== null) return 'done'
      if (await isLastOwner(trx, change.classId, member)) return 'last-owner'
      return write({ removedAt: change.now }, { action: 'member.remove' })
    },
  })
}

/** Lets somebody in again who was taken out, with their work and in the role that they had. */
export function restoreMember(db: Kysely<Tables>, actor: Actor, change: Change): Promise<RosterAnswer> {
  return changeMember(db, actor, {
    ...change,
    decide: async ({ trx, member, write }) => {
      if (member.removedAt === null) return 'done'
      if (member.role === 'learner' && (await countPlaces(trx, change.classId)) < 1) return 'full'
      if (TEACHING.includes(member.role)) {
        if (await opensWithCode(trx, member)) return 'return-code'
        await endPasswordLinks(trx, member)
      }
      return write({ removedAt: null }, { action: 'member.restore' })
    },
  })
}

/** Makes somebody an instructor, an owner, or a learner. Only an owner may. */
export function setRole(
  db: Kysely<Tables>,
  actor: Actor,
  { role, ...change }: Change & { role: Role },
): Promise<RosterAnswer> {
  return changeMember(db, actor, {
    ...change,
    decide: async ({ trx, isOwner, member, write }) => {
      if (!isOwner || member.removedAt !== null) return 'not-found'
      if (member.role === role) return 'done'
      if (await isLastOwner(trx, change.classId, member)) return 'last-owner'
      if (role === 'learner' && (await countPlaces(trx, change.classId)) < 1) return 'full'
      if (TEACHING.includes(role) && member.role !== 'owner') {
        if (await opensWithCode(trx, member)) return 'return-code'
        await endPasswordLinks(trx, member)
      }
      return write({ role }, { action: 'member.role', role })
    },
  })
}

interface Changing {
  trx: Kysely<Tables>
  /** Whether the actor is one. */
  isOwner: boolean
  member: MemberRow
  write(
    columns: Partial<Omit<MemberRow, 'userId' | 'joinedAt'>>,
    deed: { action: string } & Record<string, unknown>,
  ): Promise<'done'>
}

/**
 * Owners may change everybody, other instructors only learners and themselves. The class is held meanwhile, so that two
 * owners who remove each other leave one.
 */
async function changeMember(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, userId, now, decide }: Change & { decide: (changing: Changing) => Promise<RosterAnswer> },
): Promise<RosterAnswer> {
  return db.transaction().execute(async (trx) => {
    const own = await lockTeaching(trx, actor, classId)
    const member = await trx
      .selectFrom('member')
      .select(['userId', 'displayName', 'role', 'extraTimePercent', 'joinedAt', 'removedAt'])
      .where('classId', '=', classId)
      .where('userId', '=', userId)
      .executeTakeFirst()
    const mayChange = own?.role === 'owner' || member?.role === 'learner' || userId === actor.userId
    if (!own || !member || !mayChange) return 'not-found'
    const write: Changing['write'] = async (columns, { action, ...more }) => {
      await trx.updateTable('member').set(columns).where('classId', '=', classId).where('userId', '=', userId).execute()
      await noteDeed(trx, actor, { classId, action, detail: { member: userId, ...more }, at: now })
      return 'done'
    }
    return decide({ trx, isOwner: own.role === 'owner', member, write })
  })
}

async function isLastOwner(trx: Kysely<Tables>, classId: string, { userId, role }: MemberRow): Promise<boolean> {
  if (role !== 'owner') return false
  const other = await trx
    .selectFrom('member')
    .select('userId')
    .where('classId', '=', classId)
    .where('role', '=', 'owner')
    .where('removedAt', 'is', null)
    .where('userId', '!=', userId)
    .executeTakeFirst()
  return other === undefined
}
