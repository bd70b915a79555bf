import { hashApiToken, readBearerToken } from '@/lib/classroom/api-token'
import { buildGradebook } from '@/lib/classroom/gradebook'
import { buildGradebookJson } from '@/lib/classroom/gradebook-json'
import { database } from '@/lib/db/database'
import { findTokenClass } from '@/lib/db/queries/api-tokens'
import { findClass } from '@/lib/db/queries/classes'
import { readGradebook } from '@/lib/db/queries/gradebook'
import { closeLeftOver } from '@/lib/hand-in/close-left-over'
import { findProgramFault } from '@/lib/http/rate-limit'
import { NO_STORE } from '@/lib/http/respond'
import { whileReachable } from '@/lib/http/while-reachable'
import { quizOutline } from '@/lib/learn/quiz-outline'

/** The gradebook for programs, see `GradebookJson`. A token opens one class; of others it does not even tell whether they are there. */
export async function GET(request: Request, { params }: RouteContext<'/api/v1/classes/[class]/gradebook'>) {
  const wait = await findProgramFault(request.headers)
  if (wait !== undefined) return refuse(429, 'Too many requests from this address.', { 'retry-after': String(wait) })
  const { class: classId } = await params
  return whileReachable(
    () => tellGradebook(request, classId),
    (headers) => refuse(503, 'The database of this site cannot be reached just now.', headers),
  )
}

async function tellGradebook(request: Request, classId: string): Promise<Response> {
  const token = readBearerToken(request.headers.get('authorization'))
  const { db } = await database()
  const now = Date.now()
  const found = token && (await findTokenClass(db, { hash: hashApiToken(token), now }))
  if (!found) return refuseStranger(token)
  const { actor } = found
  if (classId !== found.classId) return refuse(404, NOT_FOUND)
  await closeLeftOver(db, actor, { classId, now })
  const known = await findClass(db, actor, classId)
  const rows = await readGradebook(db, actor, classId)
  if (!known || !rows) return refuse(404, NOT_FOUND)
  const gradebook = buildGradebook(rows, quizOutline(), now)
  return Response.json(buildGradebookJson(gradebook, { id: classId, name: known.name, now }), { headers: NO_STORE })
}

const NOT_FOUND = 'There is no such class for this token.'

/** As RFC 6750, section 3, has it: an error is named only where a token was sent. */
function refuseStranger(token: string | undefined): Response {
  const challenge = `Bearer realm="drydock"${token ? ', error="invalid_token"' : ''}`
  const sentence = token
    ? 'This token opens nothing: it is unknown, was revoked, or its maker teaches the class no more.'
    : 'Send a token of the class as "Authorization: Bearer drydock_…".'
  return refuse(401, sentence, { 'www-authenticate': challenge })
}

function refuse(status: number, error: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error }, { status, headers: { ...NO_STORE, ...headers } })
}
