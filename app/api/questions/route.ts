import { findQuestion } from '@/lib/content/read-course'
import { findRateFault } from '@/lib/http/rate-limit'
import { NO_STORE, refuseScript, tooMany } from '@/lib/http/respond'
import { readAskedQuestion } from '@/lib/mdx/quiz-page'
import { readSeed } from '@/lib/quiz/seed'

/** A review asks fifteen at most. */
const MOST = 20

/**
 * Questions of any quiz without their key: `?ids=q01-pins,q02-stacks&seed=7`, in that order. One that is no longer
 * there is left out.
 */
export async function GET(request: Request) {
  const wait = await findRateFault(request.headers)
  if (wait !== undefined) return refuseScript(tooMany(), { 'retry-after': String(wait) })
  const { searchParams } = new URL(request.url)
  const ids = (searchParams.get('ids') ?? '').split(',').filter((id) => id !== '')
  const seed = readSeed(searchParams.get('seed'))
  if (seed === undefined || ids.length === 0 || ids.length > MOST) {
    return refuseScript({ status: 400, reason: `Expected "ids" with one to ${MOST} ids, and "seed", a whole number.` })
  }
  const found = [...new Set(ids)].flatMap((id) => findQuestion(id) ?? [])
  const questions = await Promise.all(found.map(({ lesson, question }) => readAskedQuestion(lesson, question, seed)))
  return Response.json({ questions }, { headers: NO_STORE })
}
