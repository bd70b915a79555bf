import 'server-only'
import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { readReturnCode } from '@/lib/classroom/return-code'
import type { Tables } from '@/lib/db/tables'
import { hashReturnCode } from './hash-return-code'

/**
 * The way into an account without e-mail (`makeCodeAccount` makes it). An endpoint that only our own server calls: it has
 * no address.
 */
export function returnCode(db: Kysely<Tables>) {
  return {
    id: 'return-code',
    endpoints: {
      signInWithCode: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ code: z.string() }) },
        async (ctx) => {
          const { body, context } = ctx
          const code = readReturnCode(body.code)
          const found = code && (await findByCode(db, code))
          const user = found && (await context.internalAdapter.findUserById(found.userId))
          if (!user) throw new APIError('UNAUTHORIZED')
          const session = await context.internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user })
          return { userId: user.id }
        },
      ),
    },
  } satisfies BetterAuthPlugin
}

async function findByCode(db: Kysely<Tables>, code: string): Promise<{ userId: string } | undefined> {
  const hash = await hashReturnCode(code)
  return db.selectFrom('returnCode').select('userId').where('hash', '=', hash).executeTakeFirst()
}
