import { currentUser } from '@/lib/auth/current-user'
import { isRunning } from '@/lib/classroom/sitting'
import { database } from '@/lib/db/database'
import { findSitting } from '@/lib/db/queries/sittings'
import { NOT_FOUND, SIGNED_OUT } from '@/lib/http/class-refusals'
import { NO_STORE, refuseScript } from '@/lib/http/respond'
import { takeWhileReachable } from '@/lib/http/while-reachable'

/**
 * How much time a learner's test has left, in ms: it may have become more since the page was made. `closed` where nothing
 * more is taken.
 */
export async function GET(request: Request, { params }: RouteContext<'/api/sittings/[sitting]/clock'>) {
  const { sitting: sittingId } = await params
  return takeWhileReachable(request, async () => {
    const user = await currentUser()
    if (!user) return refuseScript(SIGNED_OUT)
    const { db } = await database()
    const sitting = await findSitting(db, { userId: user.id }, sittingId)
    if (!sitting) return refuseScript(NOT_FOUND)
    const now = Date.now()
    if (!isRunning(sitting, now)) return Response.json({ status: 'closed' }, { headers: NO_STORE })
    const remainingMs = sitting.endsAt === null ? null : sitting.endsAt - now
    return Response.json({ status: 'running', remainingMs }, { headers: NO_STORE })
  })
}
