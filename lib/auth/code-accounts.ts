import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { RETURN_CODE_BYTES, writeReturnCode } from '@/lib/classroom/return-code'
import type { MakeAccount } from '@/lib/db/queries/join'
import type { Tables } from '@/lib/db/tables'
import { hashReturnCode } from './hash-return-code'

/** Reserved: no mail can ever reach it. https://www.rfc-editor.org/rfc/rfc2606#section-2 */
const NO_EMAIL = '@no-email.invalid'

/** Of an account that was made without one, undefined. */
export function emailOf({ email }: { email: string }): string | undefined {
  return email.endsWith(NO_EMAIL) ? undefined : email
}

/** A code that was made before it is written. Only its owner ever reads it. */
interface NewCode {
  code: string
  hash: string
}

async function newCode(): Promise<NewCode> {
  const code = writeReturnCode(randomBytes(RETURN_CODE_BYTES))
  return { code, hash: await hashReturnCode(code) }
}

/**
 * Makes an account of a display name and a code to come back with; where there is one with the id, it gets a new code.
 * Written past better-auth, whose adapter knows nothing of the transaction in which somebody joins a class. In the program
 * that transaction gets its codes from `readyAccounts`.
 */
export async function makeCodeAccount(
  trx: Kysely<Tables>,
  { userId, name }: { userId: string; name: string },
  made?: NewCode,
): Promise<{ userId: string; returnCode: string }> {
  const now = new Date().toISOString()
  const user = { id: userId, name, email: `${randomUUID()}${NO_EMAIL}`, image: null, createdAt: now, updatedAt: now }
  await trx
    .insertInto('user')
    // As text, which both databases turn into what they keep of a flag.
    .values({ ...user, emailVerified: '0' })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return { userId, returnCode: await replaceReturnCode(trx, userId, made) }
}

/** Makes a new code for somebody; the one before does not work any more. It is told now and never again. */
export async function replaceReturnCode(db: Kysely<Tables>, userId: string, made?: NewCode): Promise<string> {
  const { code, hash } = made ?? (await newCode())
  const row = { userId, hash, createdAt: Date.now() }
  await db
    .insertInto('returnCode')
    .values(row)
    .onConflict((conflict) => conflict.column('userId').doUpdateSet({ hash: row.hash, createdAt: row.createdAt }))
    .execute()
  return code
}

/**
 * `makeCodeAccount` for so many accounts, with the codes hashed before: on SQLite everybody else would wait for a
 * transaction that hashes, as for passwords (see `withHash`).
 */
export async function readyAccounts(count: number): Promise<MakeAccount> {
  const codes: NewCode[] = []
  // Two at once: two of the four threads of the process are left to whoever signs in meanwhile.
  const lane = async (length: number) => {
    for (let made = 0; made < length; made++) codes.push(await newCode())
  }
  await Promise.all([lane(Math.ceil(count / 2)), lane(Math.floor(count / 2))])
  return (trx, account) => makeCodeAccount(trx, account, codes.pop())
}

/** `replaceReturnCode`, with the code hashed before. */
export async function readyCode(): Promise<(trx: Kysely<Tables>, userId: string) => Promise<string>> {
  const made = await newCode()
  return (trx, userId) => replaceReturnCode(trx, userId, made)
}
