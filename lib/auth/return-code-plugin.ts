import 'server-only'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { RETURN_CODE_BYTES, readReturnCode, writeReturnCode } from '@/lib/classroom/return-code'
import type { Tables } from '@/lib/db/tables'

/** Reserved: no mail can ever reach it. https://www.rfc-editor.org/rfc/rfc2606#section-2 */
const NO_EMAIL = '@no-email.invalid'

/** Of an account that was made without one, undefined. */
export function emailOf({ email }: { email: string }): string | undefined {
  return email.endsWith(NO_EMAIL) ? undefined : email
}

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

/**
 * Makes an account of a display name and a code to come back with; where there is one with the id, it gets a new code.
 * Written past better-auth, whose adapter knows nothing of the transaction in which somebody joins a class.
 */
export async function makeCodeAccount(
  trx: Kysely<Tables>,
  { userId, name }: { userId: string; name: string },
): Promise<{ userId: string; returnCode: string }> {
  const now = new Date().toISOString()
  const user = { id: userId, name, email: `${randomUUID()}${NO_EMAIL}`, image: null, createdAt: now, updatedAt: now }
  await trx
    .insertInto('user')
    // As text, which both databases turn into what they keep of a flag.
    .values({ ...user, emailVerified: '0' })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return { userId, returnCode: await replaceReturnCode(trx, userId) }
}

/** Makes a new code for somebody; the one before does not work any more. It is told now and never again. */
export async function replaceReturnCode(db: Kysely<Tables>, userId: string): Promise<string> {
  const code = writeReturnCode(randomBytes(RETURN_CODE_BYTES))
  const row = { userId, hash: hashOf(code), createdAt: Date.now() }
  await db
    .insertInto('returnCode')
    .values(row)
    .onConflict((conflict) => conflict.column('userId').doUpdateSet({ hash: row.hash, createdAt: row.createdAt }))
    .execute()
  return code
}

function findByCode(db: Kysely<Tables>, code: string): Promise<{ userId: string } | undefined> {
  return db.selectFrom('returnCode').select('userId').where('hash', '=', hashOf(code)).executeTakeFirst()
}

/** A fast hash is enough: a code of 58 random bits cannot be found by trying, as a password can. */
function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
