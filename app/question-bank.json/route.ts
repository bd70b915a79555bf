import { readCourse } from '@/lib/content/read-course'
import { buildQuestionBank } from '@/lib/learn/question-bank'

/** Made at build, like the pages: reviews, placement and skills load it when somebody opens them. */
export const dynamic = 'force-static'

export function GET(): Response {
  return Response.json(buildQuestionBank(readCourse()))
}
