import { notFound } from 'next/navigation'
import { requireUser } from '@/lib/auth/current-user'
import { buildGradebook } from '@/lib/classroom/gradebook'
import { buildGradebookRows, csvFileName } from '@/lib/classroom/gradebook-csv'
import { FIRST_LOOK } from '@/lib/classroom/gradebook-look'
import { sortGradebook } from '@/lib/classroom/sort-gradebook'
import { database } from '@/lib/db/database'
import { findClass } from '@/lib/db/queries/classes'
import { readGradebook } from '@/lib/db/queries/gradebook'
import { closeLeftOver } from '@/lib/hand-in/close-left-over'
import { sayGoneInText, whileReachable } from '@/lib/http/while-reachable'
import { quizOutline } from '@/lib/learn/quiz-outline'
import { sendCsv } from '../send-csv'

/** The gradebook as a file, everybody by name. */
export async function GET(request: Request, { params }: RouteContext<'/teach/[class]/gradebook.csv'>) {
  const { class: classId } = await params
  return whileReachable(() => writeGradebook(request, classId), sayGoneInText)
}

async function writeGradebook(request: Request, classId: string): Promise<Response> {
  const user = await requireUser(`/teach/${classId}`)
  const { db } = await database()
  const actor = { userId: user.id }
  const now = Date.now()
  await closeLeftOver(db, actor, { classId, now })
  const taught = await findClass(db, actor, classId)
  const rows = await readGradebook(db, actor, classId)
  if (!taught || !rows) notFound()
  const gradebook = buildGradebook(rows, quizOutline(), now)
  const table = buildGradebookRows({ ...gradebook, learners: sortGradebook(gradebook, FIRST_LOOK) })
  return sendCsv(request, csvFileName(taught.name, now), table)
}
