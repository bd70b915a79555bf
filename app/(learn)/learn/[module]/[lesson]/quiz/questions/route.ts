import { findLesson } from '@/lib/content/read-course'
import { findRateFault } from '@/lib/http/rate-limit'
import { NO_STORE, refuseScript, tooMany } from '@/lib/http/respond'
import { readQuizView } from '@/lib/mdx/quiz-page'
import { readSeed } from '@/lib/quiz/seed'

/** The quiz without its key, as JSON: `?seed=7` decides variants and order, and always asks the same. */
export async function GET(request: Request, { params }: RouteContext<'/learn/[module]/[lesson]/quiz/questions'>) {
  const wait = await findRateFault(request.headers)
  if (wait !== undefined) return refuseScript(tooMany(), { 'retry-after': String(wait) })
  const { module, lesson: slug } = await params
  const lesson = findLesson(module, slug)
  if (!lesson) return refuseScript({ status: 404, reason: 'This lesson has moved. Reload the page and try again.' })
  const seed = readSeed(new URL(request.url).searchParams.get('seed'))
  if (seed === undefined) {
    return refuseScript({ status: 400, reason: 'A quiz is drawn by "seed", a whole number from 0 to 4294967295.' })
  }
  return Response.json(await readQuizView(lesson, seed), { headers: NO_STORE })
}
