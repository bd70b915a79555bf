import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import { hashApiToken, MAX_TOKENS, TOKEN_BYTES, writeApiToken } from '@/lib/classroom/api-token'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import { lockTeaching } from './lock-class'
import { findTeaching, TEACHING } from './membership'

interface NewToken {
  /** Made with the form: a form that is sent twice makes one token. */
  id: string
  classId: string
  name: string
  now: number
}

/** Makes a token that reads the gradebook of one class. It is told here and nowhere else: only its hash is kept. */
export async function createToken(
  db: Kysely<Tables>,
  actor: Actor,
  { id, classId, name, now }: NewToken,
): Promise<{ token: string } | 'not-found' | 'too-many' | 'made-before'> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return 'not-found'
    const sent = await trx.selectFrom('apiToken').select('classId').where('id', '=', id).executeTakeFirst()
    if (sent) return sent.classId === classId ? 'made-before' : 'not-found'
    const { tokens } = await trx
      .selectFrom('apiToken')
      .select(({ fn }) => fn.countAll<number>().as('tokens'))
      .where('classId', '=', classId)
      .where('revokedAt', 'is', null)
      .executeTakeFirstOrThrow()
    if (tokens >= MAX_TOKENS) return 'too-many'
    const token = writeApiToken(randomBytes(TOKEN_BYTES))
    const made = {
      hash: hashApiToken(token),
      scope: 'gradebook:read',
      createdBy: actor.userId,
      createdAt: now,
    } as const
    await trx
      .insertInto('apiToken')
      .values({ id, classId, name, ...made, lastUsedAt: null, revokedAt: null })
      .execute()
    await noteDeed(trx, actor, { classId, action: 'api-token.create', detail: { tokenId: id }, at: now })
    return { token }
  })
}

/** A token as the instructors of its class know it. */
export interface TokenRecord {
  id: string
  name: string
  createdAt: number
  lastUsedAt: number | null
  /** As the class knows who made it. */
  by: string
  /** False once its maker teaches the class no more. */
  isWorking: boolean
}

/** Those that were not revoked, the latest first; empty for whoever does not teach the class. */
export async function listTokens(db: Kysely<Tables>, actor: Actor, classId: string): Promise<TokenRecord[]> {
  if (!(await findTeaching(db, actor, classId))) return []
  const rows = await db
    .selectFrom('apiToken')
    .innerJoin('member', (join) =>
      join.onRef('member.userId', '=', 'apiToken.createdBy').onRef('member.classId', '=', 'apiToken.classId'),
    )
    .select(['apiToken.id', 'apiToken.name', 'apiToken.createdAt', 'apiToken.lastUsedAt'])
    .select(['member.displayName as by', 'member.role', 'member.removedAt'])
    .where('apiToken.classId', '=', classId)
    .where('apiToken.revokedAt', 'is', null)
    .orderBy('apiToken.createdAt', 'desc')
    .orderBy('apiToken.id')
    .execute()
  return rows.map(({ role, removedAt, ...token }) => ({
    ...token,
    isWorking: removedAt === null && TEACHING.includes(role),
  }))
}

/** Ends a token at once; again is the same as once. False where the actor teaches no class with it. */
export async function revokeToken(
  db: Kysely<Tables>,
  actor: Actor,
  { id, classId, now }: Omit<NewToken, 'name'>,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return false
    const { numUpdatedRows } = await trx
      .updateTable('apiToken')
      .set({ revokedAt: now })
      .where('id', '=', id)
      .where('classId', '=', classId)
      .where('revokedAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) {
      await noteDeed(trx, actor, { classId, action: 'api-token.revoke', detail: { tokenId: id }, at: now })
      return true
    }
    const token = await trx
      .selectFrom('apiToken')
      .select('id')
      .where('id', '=', id)
      .where('classId', '=', classId)
      .executeTakeFirst()
    return token !== undefined
  })
}

/** A script that asks every second must not write every second. */
const USE_NOTED_EVERY_MS = 60_000

/**
 * Whose eyes a token looks through, and at which class. It is worth no more than who made it: undefined once that person
 * teaches the class no more. Whoever asks is nobody yet, so it takes no actor.
 */
export async function findTokenClass(
  db: Kysely<Tables>,
  { hash, now }: { hash: string; now: number },
): Promise<{ classId: string; actor: Actor } | undefined> {
  const token = await db
    .selectFrom('apiToken')
    .select(['id', 'classId', 'createdBy', 'lastUsedAt'])
    .where('hash', '=', hash)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  if (!token) return undefined
  const { id, classId, createdBy, lastUsedAt } = token
  const actor = { userId: createdBy }
  if (!(await findTeaching(db, actor, classId))) return undefined
  const before = now - USE_NOTED_EVERY_MS
  if (lastUsedAt === null || lastUsedAt <= before) {
    await db
      .updateTable('apiToken')
      .set({ lastUsedAt: now })
      .where('id', '=', id)
      .where((use) => use.or([use('lastUsedAt', 'is', null), use('lastUsedAt', '<=', before)]))
      .execute()
  }
  return { classId, actor }
}
