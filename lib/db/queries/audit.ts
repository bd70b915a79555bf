import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Actor } from '@/lib/classroom/actor'
import type { DeedSubjects } from '@/lib/classroom/deed-words'
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
  subjects: DeedSubjects
}

interface Wanted {
  classId: string
  /** How many, the latest first. */
  limit: number
  /** How many of the latest are passed over. */
  skip?: number
}

/** What the instructors of a class did, to whom and to what; empty for whoever does not teach it. */
export async function listDeeds(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, limit, skip = 0 }: Wanted,
): Promise<NotedDeed[]> {
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
    .offset(skip)
    .execute()
  const deeds = rows.map(({ detailJson, by, ...deed }) => ({
    ...deed,
    detail: JSON.parse(detailJson),
    by: by ?? undefined,
  }))
  const subjects = await findSubjects(db, classId, deeds)
  return deeds.map((deed, at) => ({ ...deed, subjects: subjects[at] ?? NOBODY }))
}

const NOBODY: DeedSubjects = { member: undefined, assignment: undefined }

/** The ids that the log keeps of whom and what a deed is about. */
const Subject = z.object({
  member: z.string().optional(),
  learnerId: z.string().optional(),
  assignmentId: z.string().optional(),
})

/** Only of this class: an id of another one names nobody. */
async function findSubjects(
  db: Kysely<Tables>,
  classId: string,
  deeds: readonly Pick<NotedDeed, 'detail'>[],
): Promise<DeedSubjects[]> {
  const ids = deeds.map(({ detail }) => {
    const { member, learnerId, assignmentId } = Subject.safeParse(detail).data ?? {}
    return { userId: member ?? learnerId, assignmentId }
  })
  const userIds = ids.flatMap(({ userId }) => userId ?? [])
  const assignmentIds = ids.flatMap(({ assignmentId }) => assignmentId ?? [])
  // `in ()` is no SQL for PostgreSQL.
  const members =
    userIds.length === 0
      ? []
      : await db
          .selectFrom('member')
          .select(['userId', 'displayName', 'removedAt'])
          .where('classId', '=', classId)
          .where('userId', 'in', userIds)
          .execute()
  const assignments =
    assignmentIds.length === 0
      ? []
      : await db
          .selectFrom('assignment')
          .select(['id', 'title'])
          .where('classId', '=', classId)
          .where('id', 'in', assignmentIds)
          .execute()
  const names = new Map(
    members.map(({ userId, displayName, removedAt }) => [userId, { name: displayName, hasLeft: removedAt !== null }]),
  )
  const titles = new Map(assignments.map(({ id, title }) => [id, title]))
  return ids.map(({ userId, assignmentId }) => ({
    member: names.get(userId ?? ''),
    assignment: titles.get(assignmentId ?? ''),
  }))
}
