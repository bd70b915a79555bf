import 'server-only'
import { scrypt } from 'node:crypto'

/**
 * 4 MB and a hundredth of a second. A code is random, so this is enough to try all 58 bits for longer than anybody
 * lives, even for whoever has stolen the table; and a list of 500 new learners is hashed while their instructor waits.
 */
const COST = { N: 2 ** 12, r: 8, p: 1 }
/** One for all, because an account is found by the hash. It keeps tables that were made for other programs useless. */
const SALT = 'drydock return code'
const BYTES = 32

/** What is kept of a return code. Off the main thread, like passwords. */
export function hashReturnCode(code: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(code, SALT, BYTES, COST, (error, hash) => (error ? reject(error) : resolve(hash.toString('hex'))))
  })
}
