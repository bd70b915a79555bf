import type { NextRequest } from 'next/server'
import { currentUser } from '@/lib/auth/current-user'
import { markSignedIn } from '@/lib/auth/session-mark'
import type { Actor } from '@/lib/classroom/actor'
import { database } from '@/lib/db/database'
import { addFacts, eraseFacts, findErasedAt, listFacts } from '@/lib/db/queries/progress-facts'
import { readJson } from '@/lib/http/read-json'
import { NO_STORE, refuseScript } from '@/lib/http/respond'
import { findSyncFault } from '@/lib/http/sync-limit'
import { whileReachable } from '@/lib/http/while-reachable'
import { MARK_COOKIE } from '@/lib/progress/account-mark'
import { nameFacts } from '@/lib/progress/fact-kinds'
import { findChanged, SENDING } from '@/lib/progress/sync'
import { digestFacts, readDigests } from '@/lib/progress/sync-digest'
import { type AccountAnswer, readMessage, type SentAnswer, SyncRequest } from '@/lib/progress/sync-messages'
import { alignTimes } from '@/lib/progress/sync-times'
import { isSameOrigin } from '@/lib/security/is-same-origin'

/** Five times what a browser sends at once; a single fact may be larger than that. */
const MAX_BODY_BYTES = 1_000_000

/**
 * Takes facts of the browser into the account: a `SyncRequest`, answered by a `SentAnswer`. The same facts may be sent
 * any number of times.
 */
export async function POST(request: NextRequest): Promise<Response> {
  return answer(request, async (user) => {
    const body = await readJson(request, MAX_BODY_BYTES)
    if (body === 'too-long') return refuseScript(TOO_LONG)
    const sent = body === 'no-json' ? undefined : readMessage(SyncRequest, body.json)
    if (!sent) return refuseScript(UNKNOWN_FORM)
    if (sent.mark !== markOf(request)) return refuseScript(SOMEBODY_ELSE)
    if (nameFacts(sent.facts).length > SENDING.facts) return refuseScript(TOO_LONG)
    const { db } = await database()
    const has = await addFacts(db, user, alignTimes(sent.facts, { now: Date.now(), clock: sent.clock }))
    if (has === 'full') return refuseScript(FULL)
    const erasedAt = await findErasedAt(db, user)
    const told: SentAnswer = { status: 'kept', erasedAt, instead: findChanged(sent.facts, has) }
    return Response.json(told, { headers: NO_STORE })
  })
}

/**
 * What the account has and the browser has not, an `AccountAnswer`: `?mark=…&have=…` with the digests of what the browser
 * has; without them, everything.
 */
export async function GET(request: NextRequest): Promise<Response> {
  return answer(request, async (user) => {
    const { searchParams } = request.nextUrl
    if (searchParams.get('mark') !== markOf(request)) return refuseScript(SOMEBODY_ELSE)
    const have = searchParams.get('have')
    const digests = have === null ? digestFacts([]) : readDigests(have)
    if (!digests) return refuseScript(UNKNOWN_FORM)
    const { db } = await database()
    const told: AccountAnswer = { status: 'found', ...(await listFacts(db, user, digests)) }
    // Lives as long as the session, which goes on with every use.
    await markSignedIn(user.userId)
    return Response.json(told, { headers: NO_STORE })
  })
}

/** Erases all facts of the account: `?mark=…`. */
export async function DELETE(request: NextRequest): Promise<Response> {
  return answer(request, async (user) => {
    if (request.nextUrl.searchParams.get('mark') !== markOf(request)) return refuseScript(SOMEBODY_ELSE)
    const { db } = await database()
    await eraseFacts(db, user, Date.now())
    return new Response(null, { status: 204, headers: NO_STORE })
  })
}

/** Answers whoever is signed in and asks from our own pages, with a word to come back where the database is gone. */
async function answer(request: NextRequest, work: (user: Actor) => Promise<Response>): Promise<Response> {
  if (!isSameOrigin(request)) return refuseScript({ status: 403, reason: 'Only pages of this site may ask for this.' })
  return whileReachable(
    async () => {
      const user = await currentUser()
      if (!user) return refuseScript(SIGNED_OUT)
      const wait = await findSyncFault(user.id)
      if (wait !== undefined) return refuseScript(TOO_OFTEN, { 'retry-after': String(wait) })
      return work({ userId: user.id })
    },
    (headers) => refuseScript(GONE, headers),
  )
}

/** Comes with the session's own cookie, so that both are of the same moment. */
function markOf(request: NextRequest): string | undefined {
  return request.cookies.get(MARK_COOKIE)?.value
}

const SIGNED_OUT = { status: 401, reason: 'You are not signed in any more.' }
const UNKNOWN_FORM = { status: 400, reason: 'The progress arrived in an unknown form. Reload the page.' }
const SOMEBODY_ELSE = { status: 409, reason: 'Somebody else has signed in meanwhile.' }
const TOO_LONG = { status: 413, reason: 'That is more than can be taken at once.' }
const TOO_OFTEN = { status: 429, reason: 'Too much was asked for this account within a minute.' }
const FULL = { status: 422, reason: 'The account has no room for more.' }
const GONE = { status: 503, reason: 'Accounts cannot be reached at the moment. What you do waits in your browser.' }
