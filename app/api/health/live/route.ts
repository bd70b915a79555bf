export const dynamic = 'force-dynamic'

/** The process answers: all that a supervisor may restart it for. */
export function GET(): Response {
  return Response.json({ status: 'live' }, { headers: { 'Cache-Control': 'no-store' } })
}
