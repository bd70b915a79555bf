import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { nameLine } from './name-line'

/** By it a person, and a scanner of source code, knows whose token it is. */
const TOKEN_PREFIX = 'drydock_'
/** 256 bits: more than anybody can guess, so that a plain hash keeps it. */
export const TOKEN_BYTES = 32

/** A token of random bytes: the prefix and 43 letters, digits, `-` and `_`. */
export function writeApiToken(random: Uint8Array): string {
  if (random.length !== TOKEN_BYTES)
    throw new RangeError(`a token is made of ${TOKEN_BYTES} bytes, not ${random.length}`)
  const base64 = btoa(String.fromCharCode(...random))
  return TOKEN_PREFIX + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** SHA-256 in hex, which is all that is kept. A slow hash is for passwords, which people choose. */
export function hashApiToken(token: string): string {
  return bytesToHex(sha256(utf8ToBytes(token)))
}

/** The word is compared without case (RFC 9110, 11.1). */
const BEARER = /^Bearer +(drydock_[A-Za-z0-9_-]{43}) *$/i

/** The token of an `Authorization` header (RFC 6750); undefined where it holds none of ours. */
export function readBearerToken(header: string | null): string | undefined {
  return BEARER.exec(header ?? '')?.[1]
}

/** As many as one class has uses for; each is a key to all its grades. */
export const MAX_TOKENS = 20

/** What an instructor calls a token, from the fields of a form. */
export const TokenFields = z.object({ name: nameLine({ what: 'The name of the token', max: 60 }) })
