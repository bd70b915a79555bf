import { findQuestion } from '@/lib/content/read-course'
import { findRateFault } from '@/lib/http/rate-limit'
import { readForm } from '@/lib/http/read-form'
import { NO_STORE, refuseScript, tooMany } from '@/lib/http/respond'
import { inlineHtml } from '@/lib/mdx/inline-markdown'
import { readAnswer } from '@/lib/quiz/answers'
import { gradeQuestion } from '@/lib/quiz/grade-quiz'
import { NO_HAND_IN, OUTDATED, TOO_LONG } from '@/lib/quiz/hand-in'
import type { AnswerResult } from '@/lib/quiz/question-result'
import { toQuestionResult } from '@/lib/quiz/quiz-result'
import { readSeed } from '@/lib/quiz/seed'

/**
 * Grades one question by itself: practice tells after each, reviews and the placement check ask them one by one.
 * A form with `seed`, `hash` and the question's fields; the answer is an `AnswerResult`.
 */
export async function POST(request: Request, { params }: RouteContext<'/api/questions/[id]/answer'>) {
  const { id } = await params
  const wait = await findRateFault(request.headers)
  if (wait !== undefined) return refuseScript(tooMany(), { 'retry-after': String(wait) })
  const found = findQuestion(id)
  if (!found) return refuseScript({ status: 404, reason: 'This question is no longer part of the course.' })
  const form = await readForm(request)
  if (!(form instanceof FormData)) return refuseScript(form)
  const { lesson, question } = found
  const seed = readSeed(form.get('seed'))
  if (seed === undefined) return refuseScript(NO_HAND_IN)
  if (form.get('hash') !== lesson.quiz.hash) return refuseScript(OUTDATED)
  const answer = readAnswer(question, form)
  if (!answer) return refuseScript(TOO_LONG)
  const mark = gradeQuestion(lesson.quiz, question, { seed, answer })
  const result: AnswerResult = {
    status: 'graded',
    question: toQuestionResult(mark, { lessonPath: lesson.path, inline: inlineHtml }),
  }
  return Response.json(result, { headers: NO_STORE })
}
