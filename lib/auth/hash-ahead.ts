import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { hashPassword } from 'better-auth/crypto'

const ahead = new AsyncLocalStorage<{ password: string; hash: string }>()

/**
 * Does something for which a password is hashed, with the hash made before.
 *
 * better-auth hashes in the middle of the transaction that makes an account, which takes a tenth of a second and more. On
 * SQLite everybody else waits for that: with a class that signs up at once, for seconds.
 */
export async function withHash<Answer>(password: string, work: () => Promise<Answer>): Promise<Answer> {
  const hash = await hashPassword(password)
  return ahead.run({ password, hash }, work)
}

/** The hash that was made ahead, or a new one. */
export async function hashOnce(password: string): Promise<string> {
  const made = ahead.getStore()
  return made?.password === password ? made.hash : hashPassword(password)
}
