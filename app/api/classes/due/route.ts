import { readStandings } from '@/app/(teach)/classes/read-standings'
import { currentUser } from '@/lib/auth/current-user'
import { toneOf } from '@/lib/classroom/assignment-words'
import { classPath } from '@/lib/classroom/class-paths'
import type { DueWork } from '@/lib/classroom/due-work'
import { sayMoment } from '@/lib/classroom/say-moment'
import { DatabaseGoneError, database } from '@/lib/db/database'
import { listMyClasses } from '@/lib/db/queries/classes'

const NO_STORE = { 'Cache-Control': 'no-store' }

/** What the visitor has to do in their classes, for pages that are built once for everybody. */
export async function GET(): Promise<Response> {
  try {
    const user = await currentUser()
    if (!user) return Response.json({}, { status: 401, headers: NO_STORE })
    return Response.json(await readDue(user.id), { headers: NO_STORE })
  } catch (error) {
    if (!(error instanceof DatabaseGoneError)) throw error
    return Response.json({}, { status: 503, headers: { ...NO_STORE, 'Retry-After': '30' } })
  }
}

async function readDue(userId: string): Promise<DueWork> {
  const { db } = await database()
  const visit = { db, actor: { userId }, now: Date.now() }
  const todo = []
  for (const { id, timeZone } of (await listMyClasses(db, visit.actor)).learning) {
    const { open } = await readStandings(visit, id)
    for (const { assignment, standing } of open) {
      if (toneOf(standing.state) === 'now') todo.push({ ...assignment, timeZone })
    }
  }
  const [next] = todo
    .flatMap(({ dueAt, ...work }) => (dueAt !== null && dueAt > visit.now ? [{ ...work, dueAt }] : []))
    .sort((a, b) => a.dueAt - b.dueAt)
  return {
    count: todo.length,
    ...(next && {
      next: { title: next.title, path: classPath(next.classId), due: sayMoment(next.dueAt, next.timeZone) },
    }),
  }
}
