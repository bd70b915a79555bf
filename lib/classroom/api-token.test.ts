import { expect, test } from 'vitest'
import { hashApiToken, readBearerToken, TOKEN_BYTES, writeApiToken } from './api-token'

const ZEROS = new Uint8Array(TOKEN_BYTES)

test('a token says whose it is, and holds all its random bytes in letters that need no quotes', () => {
  expect(writeApiToken(ZEROS)).toBe(`drydock_${'A'.repeat(43)}`)
  const bytes = Uint8Array.from({ length: TOKEN_BYTES }, (_, at) => 255 - at)
  expect(Buffer.from(writeApiToken(bytes).slice('drydock_'.length), 'base64url')).toEqual(Buffer.from(bytes))
  expect(() => writeApiToken(new Uint8Array(8))).toThrow(RangeError)
})

test('the hash is SHA-256 in hex', () => {
  // printf drydock_AAA… | sha256sum
  expect(hashApiToken(writeApiToken(ZEROS))).toBe('44985cf6ba30f656d6e1ec638df4511d2086532f55b7f4323a2e0e390902ecff')
})

test('a header is read as RFC 6750 writes it, and only with a token of ours', () => {
  const token = writeApiToken(ZEROS)
  expect([`Bearer ${token}`, `bearer  ${token} `].map(readBearerToken)).toEqual([token, token])
  expect(
    [null, '', token, `Basic ${token}`, `Bearer ${token}x`, `Bearer x${token}`, 'Bearer drydock_short'].map(
      readBearerToken,
    ),
  ).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, undefined])
})
