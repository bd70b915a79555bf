import { resultPath } from '@/lib/classroom/class-paths'
import { saveAnswers } from '@/lib/db/queries/sittings'
import { closeLeftOver } from '@/lib/hand-in/close-left-over'
import { NOT_FOUND } from '@/lib/http/class-refusals'
import { NO_STORE, wantsJson } from '@/lib/http/respond'
import { refuseWork, sendTo } from '@/lib/http/respond-class'
import { takeWhileReachable } from '@/lib/http/while-reachable'
import { readSittingVisit } from '../../sitting-visit'

/**
 * Keeps what is answered so far: for a script every few seconds, and for a plain form with its button. The answer to a
 * script tells how much time is left, so that its clock is right.
 */
export async function POST(request: Request, { params }: RouteContext<'/api/sittings/[sitting]/answers'>) {
  const { sitting: sittingId } = await params
  return takeWhileReachable(request, () => save(request, sittingId))
}

async function save(request: Request, sittingId: string): Promise<Response> {
  const visit = await readSittingVisit(request, sittingId)
  if (visit instanceof Response) return visit
  const { db, actor, now, sitting, lesson, answers, hash, path } = visit
  const saved = await saveAnswers(db, actor, { sittingId, answers, quizHash: hash, now })
  if (!saved) return refuseWork(request, NOT_FOUND, path)
  if (saved.status === 'closed') {
    await closeLeftOver(db, actor, { classId: sitting.classId, now })
    const href = resultPath(sitting, sitting.id)
    return wantsJson(request) ? Response.json({ status: 'closed', href }, { headers: NO_STORE }) : sendTo(href)
  }
  if (!wantsJson(request)) return sendTo(`${path}?saved=1`)
  const remainingMs = saved.endsAt === null ? null : saved.endsAt - Date.now()
  const isOutdated = hash !== lesson.quiz.hash
  return Response.json({ status: 'saved', remainingMs, ...(isOutdated ? { isOutdated } : {}) }, { headers: NO_STORE })
}
