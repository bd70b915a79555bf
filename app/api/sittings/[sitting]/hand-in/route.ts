import { resultPath } from '@/lib/classroom/class-paths'
import { isRunning } from '@/lib/classroom/sitting'
import { handInSitting } from '@/lib/db/queries/hand-in-sitting'
import { saveAnswers } from '@/lib/db/queries/sittings'
import { closeLeftOver } from '@/lib/hand-in/close-left-over'
import { gradeWork } from '@/lib/hand-in/grade-work'
import { NOT_FOUND } from '@/lib/http/class-refusals'
import { refuseWork, sendToResult } from '@/lib/http/respond-class'
import { takeWhileReachable } from '@/lib/http/while-reachable'
import { OUTDATED } from '@/lib/quiz/hand-in'
import { readSittingVisit } from '../../sitting-visit'

/**
 * Hands in a test: grades it against the key that the browser never saw, and closes it. Whoever sends it again, or too
 * late, comes to what counts. A route and not a server action, because its address survives a new release.
 */
export async function POST(request: Request, { params }: RouteContext<'/api/sittings/[sitting]/hand-in'>) {
  const { sitting: sittingId } = await params
  return takeWhileReachable(request, () => handIn(request, sittingId))
}

async function handIn(request: Request, sittingId: string): Promise<Response> {
  const visit = await readSittingVisit(request, sittingId)
  if (visit instanceof Response) return visit
  const { db, actor, now, sitting, lesson, answers, hash, path } = visit
  if (isRunning(sitting, now) && hash !== lesson.quiz.hash) {
    // Kept, so that they stand on the page with the questions as they are now.
    await saveAnswers(db, actor, { sittingId, answers, quizHash: hash, now })
    return refuseWork(request, OUTDATED, path)
  }
  const work = gradeWork(lesson, { seed: sitting.seed, answers })
  const handedIn = await handInSitting(db, actor, { sittingId, work, now })
  if (!handedIn) return refuseWork(request, NOT_FOUND, path)
  const result = resultPath(sitting, sittingId)
  if (handedIn.status === 'handed-in') return sendToResult(request, result)
  await closeLeftOver(db, actor, { classId: sitting.classId, now })
  return sendToResult(request, `${result}?over=1`)
}
