import { readCourse } from '@/lib/content/read-course'

export const dynamic = 'force-dynamic'

const headers = { 'Cache-Control': 'no-store' }

/** What learners need is there. A balancer sends nobody here while it is not; a restart would not help. */
export function GET(): Response {
  try {
    readCourse()
    return Response.json({ status: 'ready' }, { headers })
  } catch (error) {
    // The reader of the log gets the files and lines, the world only the name of the part.
    console.error(error)
    return Response.json({ status: 'not ready', reason: 'content' }, { status: 503, headers })
  }
}
