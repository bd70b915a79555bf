import { currentUser } from '@/lib/auth/current-user'
import { assignedQuizPath, type QuizPlace, resultPath } from '@/lib/classroom/class-paths'
import type { Lesson } from '@/lib/content/read-course'
import { database } from '@/lib/db/database'
import { findAssignment } from '@/lib/db/queries/assignments'
import { saveAttempt } from '@/lib/db/queries/attempts'
import { gradeWork } from '@/lib/hand-in/grade-work'
import { NO_SUCH_QUIZ, NOT_FOUND, OTHER_SITE, SIGNED_OUT, tooOften } from '@/lib/http/class-refusals'
import { findHandInFault } from '@/lib/http/hand-in-limit'
import { readForm } from '@/lib/http/read-form'
import type { Refused } from '@/lib/http/respond'
import { refuseWork, sendToResult } from '@/lib/http/respond-class'
import { takeWhileReachable } from '@/lib/http/while-reachable'
import { readHandIn } from '@/lib/quiz/hand-in'
import { isSameOrigin } from '@/lib/security/is-same-origin'
import { findAskedLesson } from '../../../../asked-work'

/** Hands in a quiz of a practice assignment. Sent twice under one id it is one attempt, and comes to the same result. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/classes/[class]/[assignment]/[lesson]/hand-in'>,
) {
  const { class: classId, assignment: assignmentId, lesson: lessonId } = await params
  const place = { classId, assignmentId, lessonId }
  return takeWhileReachable(request, async () => {
    const told = await handIn(request, place)
    return typeof told === 'string'
      ? sendToResult(request, resultPath(place, told))
      : refuseWork(request, told, assignedQuizPath(place))
  })
}

/** The id of the attempt, or why there is none. */
async function handIn(request: Request, place: QuizPlace): Promise<string | Refused> {
  if (!isSameOrigin(request)) return OTHER_SITE
  const user = await currentUser()
  if (!user) return SIGNED_OUT
  const form = await readForm(request)
  if (!(form instanceof FormData)) return form
  const now = Date.now()
  const { db } = await database()
  const actor = { userId: user.id }
  const seen = await findAssignment(db, actor, { ...place, now })
  if (seen?.status !== 'open') return NOT_FOUND
  const lesson: Lesson | undefined = findAskedLesson(seen.assignment.items, place.lessonId)
  if (!lesson) return NO_SUCH_QUIZ
  const sent = readHandIn(lesson.quiz, form)
  if ('status' in sent) return sent
  // What is refused before is not kept, and does not count.
  const wait = await findHandInFault(user.id)
  if (wait !== undefined) return tooOften(wait)
  const { attemptId, seed } = sent
  const work = gradeWork(lesson, sent)
  const startedAt = readStart(form.get('startedAt'), now)
  const attempt = await saveAttempt(db, actor, { ...place, id: attemptId, seed, startedAt, work, now })
  return attempt?.id ?? NOT_FOUND
}

/** As the page said when it was made; what is none counts as now. */
function readStart(text: unknown, now: number): number {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : now
}
