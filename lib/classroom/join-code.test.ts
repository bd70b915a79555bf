import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildJoinCode, JOIN_CODE_BYTES, readJoinCode, writeJoinCode } from './join-code'

const anyBytes = fc.uint8Array({ minLength: JOIN_CODE_BYTES, maxLength: JOIN_CODE_BYTES })

test('any bytes make a code without look-alikes, which is read as it was written, however it is typed', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const code = buildJoinCode(bytes)
      expect(code).toMatch(/^[BCDFGHJKMNPRSTVWXYZ3479]{8}$/)
      const written = writeJoinCode(code)
      expect(written).toBe(`${code.slice(0, 4)}-${code.slice(4)}`)
      for (const typed of [
        code,
        written,
        written.toLowerCase(),
        ` ${[...written].join(' ')}\t`,
        code.replace(/(.{2})/g, '$1–'),
      ]) {
        expect(readJoinCode(typed)).toBe(code)
      }
    }),
  )
})

test('what looks like a letter of the code is taken for it', () => {
  expect(readJoinCode('O0Q1-2AE5')).toBe('DDD7Z43S')
  expect(readJoinCode('68uv-BGSZ')).toBe('GBVVBGSZ')
  expect(readJoinCode('ＢＫＤＭ４ＲＴＸ')).toBe('BKDM4RTX')
})

test.each([
  '',
  'BKDM',
  'BKDM-4RT',
  'BKDM-4RTXX',
  'BKDM-4RTI',
  'BKDM-4RTL',
  'BKDM_4RTX',
  "BKDM-4R';",
  '<b>BKDM</b>',
  'ΒKDM-4RTX',
  '𝔅𝔅𝔅𝔅',
])('%j is no code', (text) => {
  expect(readJoinCode(text)).toBeUndefined()
})

test('every letter comes about as often as every other', () => {
  const counts = new Map<string, number>()
  for (let n = 0; n < 4_000; n++) {
    const bytes = Uint8Array.from(
      { length: JOIN_CODE_BYTES },
      (_, place) => (n * 7919 * (place + 3) + place * 104_729) >> 3,
    )
    for (const letter of buildJoinCode(bytes)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  expect(counts.size).toBe(23)
  expect(Math.max(...counts.values()) / Math.min(...counts.values())).toBeLessThan(1.3)
})
