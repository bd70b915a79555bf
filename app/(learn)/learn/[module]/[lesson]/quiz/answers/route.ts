import { findLesson, type Lesson } from '@/lib/content/read-course'
import { inlineHtml } from '@/lib/mdx/inline-markdown'
import { quizPath } from '@/lib/mdx/quiz-page'
import { readAnswers } from '@/lib/quiz/answers'
import { gradeQuiz } from '@/lib/quiz/grade-quiz'
import { encodeHandIn, readSeed } from '@/lib/quiz/hand-in'
import { type QuizResult, toQuizResult } from '@/lib/quiz/quiz-result'

/** Far above the largest honest form: ten typed answers of 200 characters. */
const MAX_BODY_BYTES = 64 * 1024

/**
 * Grades handed-in answers, against the key that the browser never saw.
 *
 * A script gets the result as JSON; a plain form is sent on to the quiz's page, which shows it and can be
 * reloaded without sending anything twice. A route and not a server action, because its address survives a new
 * release: an open tab can still hand in.
 */
export async function POST(request: Request, { params }: RouteContext<'/learn/[module]/[lesson]/quiz/answers'>) {
  const { module, lesson: slug } = await params
  const lesson = findLesson(module, slug)
  if (!lesson) return refuse(request, 404, 'This lesson has moved. Reload the page and try again.')
  const body = await readBody(request)
  if (!body) return refuse(request, 413, 'That is more than a quiz can hold. Shorten your answers and try again.')
  const form = await parseForm(request, body)
  if (!form) return refuse(request, 400, 'The answers arrived in an unknown form. Reload the page and try again.')
  return wantsJson(request) ? Response.json(grade(lesson, form), { headers: NO_STORE }) : sendOn(lesson, form)
}

const NO_STORE = { 'cache-control': 'no-store' }

function grade(lesson: Lesson, form: FormData): QuizResult {
  return toQuizResult(gradeQuiz(lesson.quiz, readAnswers(lesson.quiz, form)), lesson.path, inlineHtml)
}

/** A relative address: behind a proxy the server does not know its own name. */
function sendOn(lesson: Lesson, form: FormData): Response {
  const attempt = encodeHandIn({ seed: readSeed(form), answers: readAnswers(lesson.quiz, form) })
  return new Response(null, {
    status: 303,
    headers: { ...NO_STORE, location: `${quizPath(lesson)}?attempt=${attempt}` },
  })
}

function refuse(request: Request, status: number, reason: string): Response {
  const result: QuizResult = { status: 'refused', reason }
  const init = { status, headers: NO_STORE }
  return wantsJson(request) ? Response.json(result, init) : new Response(reason, init)
}

function wantsJson(request: Request): boolean {
  return request.headers.get('accept')?.includes('application/json') ?? false
}

/** Reads no further than the limit, whatever length the sender claims. */
async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > MAX_BODY_BYTES) return undefined
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

async function parseForm(request: Request, body: Uint8Array<ArrayBuffer>): Promise<FormData | undefined> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  return new Response(body, { headers }).formData().catch(() => undefined)
}
