import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '../tables'

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
