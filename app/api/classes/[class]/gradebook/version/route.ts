import { currentUser } from '@/lib/auth/current-user'
import { database } from '@/lib/db/database'
import { findGradebookVersion } from '@/lib/db/queries/gradebook'
import { closeLeftOver } from '@/lib/hand-in/close-left-over'
import { NO_STORE } from '@/lib/http/respond'
import { whileReachable } from '@/lib/http/while-reachable'

/** Asked by every open gradebook every few seconds: 304 while there is nothing new. */
export async function GET(request: Request, { params }: RouteContext<'/api/classes/[class]/gradebook/version'>) {
  const { class: classId } = await params
  return whileReachable(
    () => tellVersion(request, classId),
    (headers) => new Response(null, { status: 503, headers: { ...NO_STORE, ...headers } }),
  )
}

async function tellVersion(request: Request, classId: string): Promise<Response> {
  const user = await currentUser()
  if (!user) return notFound()
  const { db } = await database()
  const actor = { userId: user.id }
  const now = Date.now()
  await closeLeftOver(db, actor, { classId, now })
  const version = await findGradebookVersion(db, actor, { classId, now })
  if (version === undefined) return notFound()
  const etag = `"${version}"`
  const headers = { etag, 'cache-control': 'private, no-cache' }
  // A proxy that compresses makes it a weak one.
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers })
  return Response.json({ version }, { headers })
}

/** The same for a class that is somebody else's and for one that is not there. */
function notFound(): Response {
  return new Response(null, { status: 404, headers: NO_STORE })
}
