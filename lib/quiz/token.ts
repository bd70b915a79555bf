import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Question } from './quiz-schema'

/** Question -> what its tokens are made of. */
const secrets = new WeakMap<Question, string>()

/**
 * An opaque name of an option, a step or a gap of a question, in forms and answers.
 *
 * Made of all that the question says, its feedback too, which a browser does not know: nobody can compute a token
 * from another, or from a guess at the author's id. It stays the same until the question is edited, on every server.
 */
export function tokenOf(question: Question, { id }: { id: string }): string {
  const secret = secrets.get(question) ?? JSON.stringify(question)
  secrets.set(question, secret)
  const digest = sha256(utf8ToBytes(`${id}\n${secret}`))
  // 48 bits: no two of a question are the same, and it is a number that JavaScript can hold.
  return digest
    .slice(0, 6)
    .reduce((number, byte) => number * 256 + byte, 0)
    .toString(36)
}
