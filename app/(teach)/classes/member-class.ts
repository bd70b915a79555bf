import type { Kysely } from 'kysely'
import { notFound } from 'next/navigation'
import { requireUser } from '@/lib/auth/current-user'
import type { Actor } from '@/lib/classroom/actor'
import { database } from '@/lib/db/database'
import { type Class, findClass } from '@/lib/db/queries/classes'
import type { Tables } from '@/lib/db/tables'

/** Who looks at a page of a class, and when. */
export interface Visit {
  db: Kysely<Tables>
  actor: Actor
  now: number
}

/** The class of a page that the visitor belongs to; everybody else is told that there is no such page. */
export async function requireMemberClass(classId: string, path: string): Promise<Visit & { shown: Class }> {
  const user = await requireUser(path)
  const { db } = await database()
  const actor = { userId: user.id }
  const shown = (await findClass(db, actor, classId)) ?? notFound()
  return { db, actor, now: Date.now(), shown }
}
