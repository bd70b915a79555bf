import { currentUser } from '@/lib/auth/current-user'
import { database } from '@/lib/db/database'
import { exportAccount } from '@/lib/db/queries/export-account'
import { sayGoneInText, whileReachable } from '@/lib/http/while-reachable'
import { writeProgressFile } from '@/lib/progress/progress-file'

/** All that is held about the visitor, as a file that `/progress` can read back. */
export async function GET(): Promise<Response> {
  return whileReachable(exportOwn, sayGoneInText)
}

async function exportOwn(): Promise<Response> {
  const user = await currentUser()
  const now = Date.now()
  const own = user && (await exportAccount((await database()).db, { userId: user.id }, { now }))
  if (!own) return new Response(null, { status: 404 })
  return new Response(writeProgressFile(own.facts, now, own.account), {
    headers: {
      'Content-Type': 'application/json',
      'Content-Disposition': 'attachment; filename="drydock-account.json"',
      'Cache-Control': 'no-store',
    },
  })
}
