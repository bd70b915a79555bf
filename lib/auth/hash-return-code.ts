import 'server-only'
import { scrypt } from 'node:crypto'

/**
 * 4 MB and a hundredth of a second, less than a password gets: a code is 58 random bits, so a stolen table holds nothing
 * that is likelier than the rest. A list of 500 new learners is hashed while their instructor waits.
 * https://www.rfc-editor.org/rfc/rfc7914
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
