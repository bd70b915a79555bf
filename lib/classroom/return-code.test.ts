import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RETURN_CODE_BYTES, readReturnCode, writeReturnCode } from './return-code'

test('any bytes make a code that is read as it was written, however it is typed', () => {
  const bytes = fc.uint8Array({ minLength: RETURN_CODE_BYTES, maxLength: RETURN_CODE_BYTES })
  fc.assert(
    fc.property(bytes, (some) => {
      const code = writeReturnCode(some)
      expect(code).toMatch(/^([2-9A-HJ-NP-TV-Z]{4}-){2}[2-9A-HJ-NP-TV-Z]{4}$/)
      expect(readReturnCode(code)).toBe(code)
      expect(readReturnCode(` ${code.toLowerCase().replaceAll('-', ' – ')} `)).toBe(code)
    }),
  )
})

test.each(['', 'ABCD', 'ABCD-EFGH-JKMO', 'ABCD-EFGH-JKM', 'ABCD-EFGH-JKMNP', "ABCD-EFGH-JK';"])(
  '%j is no code',
  (text) => {
    expect(readReturnCode(text)).toBeUndefined()
  },
)
