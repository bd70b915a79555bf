import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'
import { findTeaching } from './membership'

/** What an instructor did, as the log names it: `assignment.create`, `member.remove`, `join-code.rotate`. */
export interface Deed {
  classId: string
  action: string
  /** Ids and settings; no names and no answers. */
  detail?: Readonly<Record<string, unknown>>
  at: number
}

/** Notes a deed in the class's log; in the same transaction as the deed itself, so that neither is without the other. */
export async function noteDeed(
  db: Kysely<Tables>,
  { userId }: Actor,
  { classId, action, detail = {}, at }: Deed,
): Promise<void> {
  const event = { id: randomUUID(), classId, actorId: userId, action, detailJson: JSON.stringify(detail), at }
  await db.insertInto('auditEvent').values(event).execute()
}

/** A deed as the class's instructors read it. */
export interface NotedDeed {
  id: string
  action: string
  detail: unknown
  at: number
  /** As the class knows who did it; undefined where their account was deleted. */
  by: string | undefined
}

interface Wanted {
  classId: string
  /** How many, the latest first. */
  limit: number
}

/** What the instructors of a class did; empty for whoever does not teach it. */
export async function listDeeds(db: Kysely<Tables>, actor: Actor, { classId, limit }: Wanted): Promise<NotedDeed[]> {
  if (!(await findTeaching(db, actor, classId))) return []
  const rows = await db
    .selectFrom('auditEvent')
    .leftJoin('user', 'user.id', 'auditEvent.actorId')
    .leftJoin('member', (join) =>
      join.onRef('member.classId', '=', 'auditEvent.classId').onRef('member.userId', '=', 'auditEvent.actorId'),
    )
    .select(['auditEvent.id', 'action', 'detailJson', 'at'])
    .select(({ fn }) => fn.coalesce('member.displayName', 'user.name').as('by'))
    .where('auditEvent.classId', '=', classId)
    .orderBy('at', 'desc')
    .orderBy('auditEvent.id')
    .limit(limit)
    .execute()
  return rows.map(({ detailJson, by, ...deed }) => ({ ...deed, detail: JSON.parse(detailJson), by: by ?? undefined }))
}
