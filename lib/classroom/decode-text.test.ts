import { expect, test } from 'vitest'
import { decodeText } from './decode-text'

const utf8 = (text: string) => new TextEncoder().encode(text)

test.each([
  ['UTF-8', utf8('Zoë 李')],
  ['UTF-8 with a mark', utf8('\ufeffZoë 李')],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0, 0x20, 0, 0x4e, 0x67])],
  ['UTF-16 from large to small', new Uint8Array([0xfe, 0xff, 0, 0x5a, 0, 0x6f, 0, 0xeb, 0, 0x20, 0x67, 0x4e])],
])('%s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe('Zoë 李')
})

test('what is none of them is read as Windows did', () => {
  expect(decodeText(new Uint8Array([0x5a, 0x6f, 0xeb, 0x20, 0x80]))).toBe('Zoë €')
  expect(decodeText(new Uint8Array())).toBe('')
})
