import 'server-only'
import { isDatabaseGone } from '@/lib/db/database-gone'
import { refuseForm, refuseScript, wantsJson } from './respond'

/** A database that is being restarted is back by then; browsers wait longer each time. */
const TRY_AGAIN = { 'retry-after': '30' }

const GONE = 'The site’s database cannot be reached just now.'

/** The answer of a route, or its own word for a database that cannot be used, with a time to come back. */
export async function whileReachable(
  work: () => Promise<Response>,
  sayGone: (headers: Record<string, string>) => Response,
): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (!isDatabaseGone(error)) throw error
    console.error(`database: ${error.message}`)
    return sayGone(TRY_AGAIN)
  }
}

/** For a link to a file: there is no page around it that could say more. */
export function sayGoneInText(headers: Record<string, string>): Response {
  const sentence = `${GONE} Go back and try again in a minute.\n`
  const type = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  return new Response(sentence, { status: 503, headers: { ...headers, ...type } })
}

/** The same for work that is handed in or saved. A script keeps the answers, and sends them again by itself. */
export function takeWhileReachable(request: Request, work: () => Promise<Response>): Promise<Response> {
  return whileReachable(work, (headers) => {
    if (!wantsJson(request)) return refuseForm({ status: 503, reason: GONE }, '/classes')
    const reason = `${GONE} Your answers are kept here, and are sent again.`
    return refuseScript({ status: 503, reason, isTemporary: true }, headers)
  })
}
