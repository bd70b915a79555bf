import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashReturnCode } from './hash-return-code'

const code = '7KQM-2XHP-9TRB'

test('a code is found again by its hash, also by the next version of the program', async () => {
  expect(await hashReturnCode(code)).toBe('f3c885ec28d7fc30c1122ca1f845a73eaec3a5a9fab2be8024337285fe9dc227')
})

test('the hash is no fast one, of which a stolen table could be tried through', async () => {
  const fast = ['sha256', 'sha512', 'sha1', 'md5'].map((kind) => createHash(kind).update(code).digest('hex'))
  expect(fast).not.toContain(await hashReturnCode(code))
})
