import { findLesson, type Lesson } from '@/lib/content/read-course'
import { RecentAttempts } from '@/lib/hand-in/recent-attempts'
import { findRateFault } from '@/lib/http/rate-limit'
import { readForm } from '@/lib/http/read-form'
import { NO_STORE, type Refused, refuseForm, refuseScript, tooMany, wantsJson } from '@/lib/http/respond'
import { inlineHtml } from '@/lib/mdx/inline-markdown'
import { quizPath } from '@/lib/mdx/quiz-page'
import { type Grade, gradeQuiz } from '@/lib/quiz/grade-quiz'
import { type HandIn, REPEATED, readHandIn } from '@/lib/quiz/hand-in'
import { toQuizResult } from '@/lib/quiz/quiz-result'
import { encodeReceipt } from '@/lib/quiz/receipt'

const recent = new RecentAttempts()

/**
 * Grades a handed-in quiz, against the key that the browser never saw.
 *
 * A script gets the result as JSON; a plain form is sent on to the quiz's page, which shows it and can be
 * reloaded without sending anything twice. A route and not a server action, because its address survives a new
 * release: an open tab can still hand in.
 */
export async function POST(request: Request, { params }: RouteContext<'/learn/[module]/[lesson]/quiz/answers'>) {
  const { module, lesson: slug } = await params
  const lesson = findLesson(module, slug)
  if (!lesson) return refuse(request, { status: 404, reason: 'This lesson has moved. Reload the page and try again.' })
  const wait = await findRateFault(request.headers)
  if (wait !== undefined) return refuse(request, tooMany(), { wait, lesson })
  const form = await readForm(request)
  if (!(form instanceof FormData)) return refuse(request, form, { lesson })
  const handIn = readHandIn(lesson.quiz, form)
  if ('status' in handIn) return refuse(request, handIn, { lesson })
  const isOther = recent.isOther({ ...handIn, quizId: lesson.quiz.id }, Date.now())
  if (isOther) return refuse(request, REPEATED, { lesson })
  const grade = gradeQuiz(lesson.quiz, handIn)
  return wantsJson(request) ? sendResult(lesson, grade) : sendOn(lesson, handIn, grade)
}

function sendResult(lesson: Lesson, grade: Grade): Response {
  return Response.json(toQuizResult(grade, { lessonPath: lesson.path, inline: inlineHtml }), { headers: NO_STORE })
}

/** A relative address: behind a proxy the server does not know its own name. */
function sendOn(lesson: Lesson, handIn: HandIn, grade: Grade): Response {
  const location = `${quizPath(lesson)}?attempt=${encodeReceipt(handIn, grade, Date.now())}`
  return new Response(null, { status: 303, headers: { ...NO_STORE, location } })
}

function refuse(
  request: Request,
  refused: Refused,
  { wait, lesson }: { wait?: number; lesson?: Lesson } = {},
): Response {
  if (!wantsJson(request)) return refuseForm(refused, lesson ? quizPath(lesson) : '/learn')
  return refuseScript(refused, wait === undefined ? {} : { 'retry-after': String(wait) })
}
