import { type MyAssignment, readStandings } from '@/app/(teach)/classes/read-standings'
import { currentUser } from '@/lib/auth/current-user'
import { toneOf } from '@/lib/classroom/assignment-words'
import { assignedQuizPath, classPath } from '@/lib/classroom/class-paths'
import type { AskedQuiz, DueWork } from '@/lib/classroom/due-work'
import { sayMoment } from '@/lib/classroom/say-moment'
import { database } from '@/lib/db/database'
import { listMyClasses } from '@/lib/db/queries/classes'
import { NO_STORE } from '@/lib/http/respond'
import { whileReachable } from '@/lib/http/while-reachable'

/** What the visitor has to do in their classes, for pages that are built once for everybody. */
export async function GET(): Promise<Response> {
  return whileReachable(
    async () => {
      const user = await currentUser()
      if (!user) return Response.json({}, { status: 401, headers: NO_STORE })
      return Response.json(await readDue(user.id), { headers: NO_STORE })
    },
    (headers) => Response.json({}, { status: 503, headers: { ...NO_STORE, ...headers } }),
  )
}

async function readDue(userId: string): Promise<DueWork> {
  const { db } = await database()
  const visit = { db, actor: { userId }, now: Date.now() }
  const todo: (MyAssignment & { timeZone: string })[] = []
  for (const { id, timeZone } of (await listMyClasses(db, visit.actor)).learning) {
    const { open } = await readStandings(visit, id)
    for (const mine of open) if (toneOf(mine.standing.state) === 'now') todo.push({ ...mine, timeZone })
  }
  const [next] = todo
    .flatMap(({ assignment: { dueAt, ...rest }, timeZone }) =>
      dueAt !== null && dueAt > visit.now ? [{ ...rest, dueAt, timeZone }] : [],
    )
    .sort((a, b) => a.dueAt - b.dueAt)
  return {
    count: todo.length,
    ...(next && {
      next: { title: next.title, path: classPath(next.classId), due: sayMoment(next.dueAt, next.timeZone) },
    }),
    quizzes: todo.flatMap(listAskedQuizzes),
  }
}

function listAskedQuizzes({ assignment, standing }: MyAssignment): AskedQuiz[] {
  const { id: assignmentId, classId, title, mode } = assignment
  return standing.quizzes
    .filter(({ best }) => best === undefined)
    .map(({ lessonId }) => ({
      lessonId,
      title,
      path: assignedQuizPath({ classId, assignmentId, lessonId }),
      isTest: mode === 'test',
    }))
}
